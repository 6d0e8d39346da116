import type { HoursWords } from './words.ts';

export const ARABIC: HoursWords = {
  modes: { open: 'مفتوح', byAppointment: 'بموعد مسبق', phoneOnly: 'هاتفيًا فقط' },
  closed: 'مغلق',
  temporarilyClosed: 'مغلق مؤقتًا',
  fromWeekdayThrough: (from, through) => `من ${from} إلى ${through}`,
  validFrom: (date) => `ابتداءً من ${date}`,
  validThrough: (date) => `حتى ${date}`,
  openUntil: {
    open: (time) => `مفتوح الآن حتى الساعة ${time}`,
    byAppointment: (time) => `مفتوح الآن بموعد مسبق حتى الساعة ${time}`,
    phoneOnly: (time) => `متاح الآن هاتفيًا فقط حتى الساعة ${time}`,
  },
  closedNow: 'مغلق الآن',
  opens: {
    open: (when) => `يفتح ${when}`,
    byAppointment: (when) => `يفتح بموعد مسبق ${when}`,
    phoneOnly: (when) => `متاح هاتفيًا مجددًا ${when}`,
  },
  today: (time) => `اليوم الساعة ${time}`,
  tomorrow: (time) => `غدًا الساعة ${time}`,
  onWeekday: (weekday, time) => `يوم ${weekday} الساعة ${time}`,
  onDate: (date, time) => `في ${date} الساعة ${time}`,
  holidays: {
    newYearsDay: 'رأس السنة الميلادية',
    goodFriday: 'الجمعة العظيمة',
    easterMonday: 'اثنين الفصح',
    labourDay: 'عيد العمال',
    ascensionDay: 'عيد الصعود',
    whitMonday: 'اثنين العنصرة',
    corpusChristi: 'عيد الجسد (Fronleichnam)',
    germanUnityDay: 'يوم الوحدة الألمانية',
    allSaintsDay: 'عيد جميع القديسين',
    christmasDay: 'اليوم الأول من عيد الميلاد',
    secondDayOfChristmas: 'اليوم الثاني من عيد الميلاد',
  },
};
