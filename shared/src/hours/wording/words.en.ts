import type { HoursWords } from './words.ts';

export const ENGLISH: HoursWords = {
  modes: { open: 'open', byAppointment: 'by appointment', phoneOnly: 'by phone only' },
  closed: 'closed',
  temporarilyClosed: 'temporarily closed',
  fromWeekdayThrough: (from, through) => `${from} to ${through}`,
  validFrom: (date) => `from ${date}`,
  validThrough: (date) => `until ${date}`,
  openUntil: {
    open: (time) => `Open now until ${time}`,
    byAppointment: (time) => `Open now by appointment until ${time}`,
    phoneOnly: (time) => `Available now by phone only until ${time}`,
  },
  closedNow: 'Closed now',
  opens: {
    open: (when) => `Opens ${when}`,
    byAppointment: (when) => `Opens by appointment ${when}`,
    phoneOnly: (when) => `Available again by phone ${when}`,
  },
  today: (time) => `today at ${time}`,
  tomorrow: (time) => `tomorrow at ${time}`,
  onWeekday: (weekday, time) => `on ${weekday} at ${time}`,
  onDate: (date, time) => `on ${date} at ${time}`,
  holidays: {
    newYearsDay: 'New Year’s Day',
    goodFriday: 'Good Friday',
    easterMonday: 'Easter Monday',
    labourDay: 'Labour Day',
    ascensionDay: 'Ascension Day',
    whitMonday: 'Whit Monday',
    corpusChristi: 'Corpus Christi',
    germanUnityDay: 'German Unity Day',
    allSaintsDay: 'All Saints’ Day',
    christmasDay: 'Christmas Day',
    secondDayOfChristmas: 'Boxing Day',
  },
};
