import { field, type TypeForm } from '../form.ts';
import { allLanguages, translation } from './common.ts';

export const cornerstoneForm: TypeForm = {
  noun: 'Eckpunkt',
  mainField: 'title',
  columns: ['title', 'position', 'implementationStatus'],
  sortBy: 'position',
  fields: {
    title: field(12, 'Titel', 'Die Zusage in wenigen Worten.'),
    text: field(12, 'Text', 'Was die Stadt zusagt.'),
    goal: field(12, 'Ziel', 'Woran man merkt, dass die Zusage erfüllt ist.'),
    concept: field(8, 'Konzept', `Das Konzept, zu dem der Eckpunkt gehört. Zum Veröffentlichen nötig. ${allLanguages}`),
    position: field(4, 'Nummer', 'Platz in der Liste der Eckpunkte, ab 1.'),
    anchor: field(
      12,
      'Sprungmarke',
      'Feste Adresse des Eckpunkts auf der Seite, zum Beispiel „vielfalt-im-personal“. Einmalig im Konzept; nach dem Veröffentlichen nicht mehr zu ändern.',
    ),
    implementationStatus: field(6, 'Stand der Umsetzung', 'Wie weit die Stadt damit ist.'),
    statusDate: field(6, 'Stand vom', 'Tag, an dem der Stand zuletzt geprüft wurde.'),
    responsibleOffice: field(12, 'Verantwortliche Stelle', `Das Amt, das den Eckpunkt umsetzt. ${allLanguages}`),
    councilDocument: field(4, 'Drucksache', 'Nummer der Ratsvorlage, zum Beispiel „12345-24“.'),
    councilDate: field(4, 'Ratsbeschluss am', 'Tag des Beschlusses.'),
    councilDocumentUrl: field(4, 'Adresse der Drucksache', 'Die Vorlage im Ratsinformationssystem, mit https://.'),
    evidence: field(12, 'Belege', 'Seiten oder Berichte, die zeigen, was schon getan ist.'),
    ...translation,
  },
};
