import type { HoursWords } from './words.ts';

// Suffixes of dates and times follow their last vowel; a colon keeps the phrases right for every time.
export const TURKISH: HoursWords = {
  modes: { open: 'açık', byAppointment: 'randevuyla', phoneOnly: 'yalnızca telefonla' },
  closed: 'kapalı',
  temporarilyClosed: 'geçici olarak kapalı',
  fromWeekdayThrough: (from, through) => `${from} – ${through}`,
  validFrom: (date) => `başlangıç: ${date}`,
  validThrough: (date) => `son gün: ${date}`,
  openUntil: {
    open: (time) => `Şu an açık, kapanış: ${time}`,
    byAppointment: (time) => `Şu an randevuyla açık, kapanış: ${time}`,
    phoneOnly: (time) => `Şu an yalnızca telefonla ulaşılabilir, bitiş: ${time}`,
  },
  closedNow: 'Şu an kapalı',
  opens: {
    open: (when) => `Açılış: ${when}`,
    byAppointment: (when) => `Randevuyla açılış: ${when}`,
    phoneOnly: (when) => `Telefonla yeniden ulaşım: ${when}`,
  },
  today: (time) => `bugün saat ${time}`,
  tomorrow: (time) => `yarın saat ${time}`,
  onWeekday: (weekday, time) => `${weekday} günü saat ${time}`,
  onDate: (date, time) => `${date}, saat ${time}`,
  holidays: {
    newYearsDay: 'Yılbaşı',
    goodFriday: 'Kutsal Cuma',
    easterMonday: 'Paskalya Pazartesisi',
    labourDay: 'İşçi Bayramı',
    ascensionDay: 'İsa’nın Göğe Yükselişi',
    whitMonday: 'Pentekost Pazartesisi',
    corpusChristi: 'Corpus Christi (Fronleichnam)',
    germanUnityDay: 'Alman Birliği Günü',
    allSaintsDay: 'Azizler Günü',
    christmasDay: 'Noel’in birinci günü',
    secondDayOfChristmas: 'Noel’in ikinci günü',
  },
};
