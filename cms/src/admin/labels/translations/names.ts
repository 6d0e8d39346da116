/** Content types as headings of lists, and the group of the section picker. */
export const names: Readonly<Record<string, string>> = {
  Thema: 'Themen',
  Konzept: 'Konzepte',
  Eckpunkt: 'Eckpunkte',
  'Amt / Einrichtung': 'Ämter und Einrichtungen',
  'Mehr zum Thema': 'Verweise',
  'Rechtliche Seite': 'Rechtliche Seiten',
  Weiterleitung: 'Weiterleitungen',
  Eilmeldung: 'Eilmeldungen',
  Rückmeldung: 'Rückmeldungen',
  Empfänger: 'Empfänger',
  sections: 'Abschnitte',
  'sections.cornerstone-list': 'Eckpunkte',
  'sections.downloads': 'Dateien',
  'sections.accordion': 'Fragen',
};
