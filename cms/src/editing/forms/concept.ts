import { field, type TypeForm } from '../form.ts';
import { allLanguages, path, slug } from './common.ts';

export const conceptForm: TypeForm = {
  noun: 'Konzept',
  mainField: 'title',
  columns: ['title', 'path', 'topic', 'adoptedOn'],
  sortBy: 'title',
  fields: {
    title: field(12, 'Titel', 'Name des Konzepts, 3 bis 120 Zeichen.'),
    slug,
    path,
    summary: field(12, 'Zusammenfassung', 'Worum es geht, in 60 bis 300 Zeichen.'),
    topic: field(6, 'Thema', `Das Thema, zu dem das Konzept gehört. ${allLanguages}`),
    leadOffices: field(6, 'Federführende Stellen', `Die Ämter, die das Konzept verantworten. ${allLanguages}`),
    adoptedOn: field(4, 'Beschlossen am', 'Tag des Beschlusses.'),
    adoptedBy: field(4, 'Beschlossen von', 'Zum Beispiel „Rat der Stadt“.'),
    validUntil: field(4, 'Gültig bis', 'Letzter Tag, an dem das Konzept gilt. Leer heißt: unbefristet.'),
    document: field(12, 'Dokument', 'Das Konzept als Datei zum Herunterladen, am besten ein barrierefreies PDF.'),
  },
};
