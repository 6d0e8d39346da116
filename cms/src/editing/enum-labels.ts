/** What editors read for the values of the lists to choose from. The values differ across all lists, so one table holds them. */
export const ENUM_LABELS: Readonly<Record<string, string>> = {
  // Stand der Umsetzung
  planned: 'Geplant',
  inProgress: 'In Arbeit',
  done: 'Umgesetzt',
  ongoing: 'Daueraufgabe',
  dropped: 'Aufgegeben',
  // Zweck einer rechtlichen Seite
  imprint: 'Impressum',
  privacy: 'Datenschutz',
  accessibility: 'Barrierefreiheit',
  // Stand einer Übersetzung
  current: 'Aktuell',
  outdated: 'Veraltet: Der deutsche Text wurde geändert',
  checked: 'Geprüft: passt noch zum deutschen Text',
  // Art der Stelle
  department: 'Amt / Fachbereich',
  division: 'Abteilung',
  team: 'Team',
  institution: 'Einrichtung',
  staffUnit: 'Stabsstelle',
  // Lizenz
  dlDeBy20: 'Datenlizenz Deutschland – Namensnennung 2.0',
  dlDeZero20: 'Datenlizenz Deutschland – Zero 2.0',
  ccBy40: 'Creative Commons – Namensnennung 4.0',
  // Weiterleitung
  movedPermanently: 'Dauerhaft umgezogen (301)',
  found: 'Vorübergehend umgeleitet (302)',
  gone: 'Entfernt, ohne Ziel (410)',
  // Art des Ziels
  topic: 'Seite zu einem Thema',
  office: 'Amt oder Einrichtung',
  url: 'Andere Internetseite',
  file: 'Datei',
  // Vereinbarkeit mit den Anforderungen an die Barrierefreiheit
  full: 'Vollständig vereinbar',
  partial: 'Teilweise vereinbar',
  none: 'Nicht vereinbar',
  // Rechtlicher Grund einer Ausnahme
  disproportionateBurden: 'Unverhältnismäßige Belastung',
  outOfScope: 'Nicht im Anwendungsbereich',
  knownDefect: 'Bekannter Mangel',
  // Art einer Rückmeldung
  helpful: 'Hilfreich',
  notHelpful: 'Nicht hilfreich',
  barrier: 'Barriere',
  // Stand ihrer Bearbeitung
  new: 'Neu',
  settled: 'Erledigt',
  // Zugänglichkeit
  yes: 'Ja',
  no: 'Nein',
  partly: 'Teilweise',
  unknown: 'Nicht bekannt',
  // Art der Anschrift
  house: 'Hausanschrift',
  visitor: 'Besucheranschrift',
  postal: 'Postanschrift',
  poBox: 'Postfach',
  // Wochentage
  monday: 'Montag',
  tuesday: 'Dienstag',
  wednesday: 'Mittwoch',
  thursday: 'Donnerstag',
  friday: 'Freitag',
  saturday: 'Samstag',
  sunday: 'Sonntag',
  // Art der Öffnung
  open: 'Geöffnet',
  byAppointment: 'Nur mit Termin',
  phoneOnly: 'Nur am Telefon',
  // Art eines Hinweises
  info: 'Information',
  success: 'Erfolg',
  warning: 'Warnung',
  danger: 'Gefahr',
};
