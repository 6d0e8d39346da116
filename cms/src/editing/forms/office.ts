import { field, type TypeForm } from '../form.ts';
import { allLanguages, path, slug, translation } from './common.ts';

export const officeForm: TypeForm = {
  noun: 'Stelle',
  mainField: 'name',
  columns: ['name', 'unitCode', 'parentOffice'],
  sortBy: 'name',
  fields: {
    name: field(8, 'Name', 'Voller Name des Amtes oder der Einrichtung.'),
    shortName: field(4, 'Kurzname', 'Gebräuchliche Kurzform, zum Beispiel „MIA-DO-KI“.'),
    slug,
    path,
    parentOffice: field(6, 'Übergeordnete Stelle', `Das Amt, zu dem diese Stelle gehört. ${allLanguages}`),
    unitKind: field(3, 'Art der Stelle', 'Amt, Abteilung, Team, Einrichtung oder Stabsstelle.'),
    unitCode: field(3, 'Organisationszeichen', 'Zum Beispiel „38“ oder „38/4-2“.'),
    description: field(12, 'Beschreibung', 'Wofür die Stelle da ist.'),
    logo: field(6, 'Logo', 'Steht beim Kontakt auf der Themenseite.'),
    logoAlt: field(
      6,
      'Beschreibung des Logos',
      'Sagt in Worten, was auf dem Logo zu sehen ist. Nötig, wenn es ein Logo gibt.',
    ),
    logoCaption: field(12, 'Bildunterschrift des Logos', 'Steht unter dem Logo.'),
    addresses: field(12, 'Anschriften', 'Hausanschrift, Postanschrift und weitere.'),
    phone: field(
      6,
      'Telefon',
      'Mit Landesvorwahl und ohne Leerzeichen, zum Beispiel +4923150. Auf der Seite steht die Nummer in üblicher Schreibweise.',
      { placeholder: '+49231…' },
    ),
    fax: field(6, 'Fax', 'Wie die Telefonnummer.', { placeholder: '+49231…' }),
    email: field(6, 'E-Mail', 'Adresse, die regelmäßig gelesen wird.'),
    website: field(6, 'Internetseite', 'Eigene Seite der Stelle, mit https://.', { placeholder: 'https://…' }),
    contactFormUrl: field(6, 'Kontaktformular', 'Adresse des Formulars, mit https://.', { placeholder: 'https://…' }),
    appointmentUrl: field(6, 'Terminvereinbarung', 'Adresse, unter der man einen Termin buchen kann, mit https://.', {
      placeholder: 'https://…',
    }),
    serviceNumber115: field(
      12,
      'Über die 115 erreichbar',
      '„Ja“, wenn die Behördennummer 115 zu dieser Stelle Auskunft gibt.',
    ),
    openingHours: field(12, 'Öffnungszeiten', 'Die gewöhnliche Woche, je Zeitraum ein Eintrag.'),
    specialHours: field(
      12,
      'Abweichende Öffnungszeiten',
      'Tage, an denen geschlossen oder zu anderen Zeiten geöffnet ist.',
    ),
    hoursNote: field(12, 'Hinweis zu den Öffnungszeiten', 'Ein Satz dazu, zum Beispiel „Termine nach Vereinbarung“.'),
    followsHolidays: field(
      6,
      'An Feiertagen geschlossen',
      'Gilt für die gesetzlichen Feiertage in Nordrhein-Westfalen.',
    ),
    temporarilyClosed: field(6, 'Vorübergehend geschlossen', '„Ja“, wenn die Stelle bis auf Weiteres nicht öffnet.'),
    access: field(12, 'Zugänglichkeit', 'Was Menschen mit Behinderung im Gebäude erwartet.'),
    transitStops: field(12, 'Haltestellen', 'Haltestellen in der Nähe.'),
    languages: field(12, 'Sprachen', 'In welchen Sprachen man hier außer Deutsch beraten wird.'),
    interpreting: field(6, 'Dolmetschen möglich', '„Ja“, wenn auf Wunsch gedolmetscht wird.'),
    signLanguageOnRequest: field(
      6,
      'Gebärdensprache auf Wunsch',
      '„Ja“, wenn auf Wunsch in Gebärdensprache gedolmetscht wird.',
    ),
    areaKey: field(12, 'Gemeindeschlüssel', 'Amtlicher Gemeindeschlüssel mit 8 Ziffern, für Dortmund 05913000.'),
    ...translation,
  },
};
