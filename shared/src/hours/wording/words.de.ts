import type { HoursWords } from './words.ts';

export const GERMAN: HoursWords = {
  modes: { open: 'geöffnet', byAppointment: 'mit Termin', phoneOnly: 'nur telefonisch' },
  closed: 'geschlossen',
  temporarilyClosed: 'vorübergehend geschlossen',
  fromWeekdayThrough: (from, through) => `${from} bis ${through}`,
  validFrom: (date) => `ab ${date}`,
  validThrough: (date) => `bis ${date}`,
  openUntil: {
    open: (time) => `Jetzt geöffnet bis ${time}`,
    byAppointment: (time) => `Jetzt mit Termin geöffnet bis ${time}`,
    phoneOnly: (time) => `Jetzt nur telefonisch erreichbar bis ${time}`,
  },
  closedNow: 'Jetzt geschlossen',
  opens: {
    open: (when) => `Öffnet ${when}`,
    byAppointment: (when) => `Öffnet mit Termin ${when}`,
    phoneOnly: (when) => `Telefonisch wieder erreichbar ${when}`,
  },
  today: (time) => `heute um ${time}`,
  tomorrow: (time) => `morgen um ${time}`,
  onWeekday: (weekday, time) => `am ${weekday} um ${time}`,
  onDate: (date, time) => `am ${date} um ${time}`,
  holidays: {
    newYearsDay: 'Neujahr',
    goodFriday: 'Karfreitag',
    easterMonday: 'Ostermontag',
    labourDay: 'Tag der Arbeit',
    ascensionDay: 'Christi Himmelfahrt',
    whitMonday: 'Pfingstmontag',
    corpusChristi: 'Fronleichnam',
    germanUnityDay: 'Tag der Deutschen Einheit',
    allSaintsDay: 'Allerheiligen',
    christmasDay: '1. Weihnachtstag',
    secondDayOfChristmas: '2. Weihnachtstag',
  },
};
