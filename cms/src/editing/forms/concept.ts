import { field, type TypeForm } from '../form.ts';
import { allLanguages, path, slug, translation } from './common.ts';

export const conceptForm: TypeForm = {
  noun: 'Konzept',
  mainField: 'title',
  columns: ['title', 'adoptedOn'],
  sortBy: 'title',
  fields: {
    title: field(12, 'Titel', 'Name des Konzepts.'),
    slug,
    path,
    summary: field(12, 'Zusammenfassung', 'Worum es geht, in zwei bis drei Sätzen.'),
    topic: field(6, 'Thema', `Das Thema, zu dem das Konzept gehört. ${allLanguages}`),
    leadOffices: field(6, 'Federführende Stellen', `Die Ämter, die das Konzept verantworten. ${allLanguages}`),
    adoptedOn: field(4, 'Beschlossen am', 'Tag des Beschlusses.'),
    adoptedBy: field(4, 'Beschlossen von', 'Zum Beispiel „Rat der Stadt“.'),
    validUntil: field(4, 'Gültig bis', 'Letzter Tag, an dem das Konzept gilt. Leer heißt: unbefristet.'),
    document: field(12, 'Dokument', 'Das Konzept als Datei zum Herunterladen, am besten ein barrierefreies PDF.'),
    ...translation,
  },
};
