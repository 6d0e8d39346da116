import type { HoursWords } from './words.ts';

// Intl gives weekdays in the nominative only; a colon keeps the phrases right for each of them.
export const UKRAINIAN: HoursWords = {
  modes: { open: 'відчинено', byAppointment: 'за записом', phoneOnly: 'лише телефоном' },
  closed: 'зачинено',
  temporarilyClosed: 'тимчасово зачинено',
  fromWeekdayThrough: (from, through) => `${from} – ${through}`,
  validFrom: (date) => `з ${date}`,
  validThrough: (date) => `до ${date}`,
  openUntil: {
    open: (time) => `Зараз відчинено до ${time}`,
    byAppointment: (time) => `Зараз відчинено за записом до ${time}`,
    phoneOnly: (time) => `Зараз на зв’язку лише телефоном до ${time}`,
  },
  closedNow: 'Зараз зачинено',
  opens: {
    open: (when) => `Відчиниться: ${when}`,
    byAppointment: (when) => `Відчиниться за записом: ${when}`,
    phoneOnly: (when) => `Знову на зв’язку телефоном: ${when}`,
  },
  today: (time) => `сьогодні, ${time}`,
  tomorrow: (time) => `завтра, ${time}`,
  onWeekday: (weekday, time) => `${weekday}, ${time}`,
  onDate: (date, time) => `${date}, ${time}`,
  holidays: {
    newYearsDay: 'Новий рік',
    goodFriday: 'Страсна п’ятниця',
    easterMonday: 'Великодній понеділок',
    labourDay: 'День праці',
    ascensionDay: 'Вознесіння Господнє',
    whitMonday: 'Понеділок П’ятидесятниці',
    corpusChristi: 'Свято Тіла Христового (Fronleichnam)',
    germanUnityDay: 'День німецької єдності',
    allSaintsDay: 'День усіх святих',
    christmasDay: 'Перший день Різдва',
    secondDayOfChristmas: 'Другий день Різдва',
  },
};
