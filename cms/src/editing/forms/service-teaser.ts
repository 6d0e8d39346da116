import { field, type TypeForm } from '../form.ts';
import { allLanguages } from './common.ts';

export const serviceTeaserForm: TypeForm = {
  noun: 'Verweis',
  mainField: 'title',
  columns: ['title', 'targetKind', 'validUntil'],
  sortBy: 'title',
  fields: {
    title: field(12, 'Titel', 'Überschrift des Verweises.'),
    text: field(12, 'Text', 'Ein bis zwei Sätze, was man dort findet.'),
    targetKind: field(12, 'Art des Ziels', 'Wohin der Verweis führt. Füllen Sie danach genau das passende Feld aus.'),
    topic: field(6, 'Ziel: Thema', `Nur bei „Seite zu einem Thema“. ${allLanguages}`),
    office: field(6, 'Ziel: Amt oder Einrichtung', `Nur bei „Amt oder Einrichtung“. ${allLanguages}`),
    url: field(6, 'Ziel: Internetadresse', 'Nur bei „Andere Internetseite“. Mit https://.', {
      placeholder: 'https://…',
    }),
    file: field(6, 'Ziel: Datei', 'Nur bei „Datei“.'),
    linkLanguage: field(
      6,
      'Sprache des Ziels',
      'Nur, wenn das Ziel in einer anderen Sprache geschrieben ist: „en“ für Englisch, „tr“ für Türkisch.',
    ),
    serviceKey: field(
      6,
      'Leistungsschlüssel',
      'Schlüssel aus dem Leistungskatalog (LeiKa), 14 Ziffern, wenn das Ziel eine Verwaltungsleistung ist.',
    ),
    loginRequired: field(6, 'Anmeldung nötig', '„Ja“, wenn man sich am Ziel anmelden muss.'),
    validUntil: field(6, 'Anzeigen bis', 'Nach diesem Tag verschwindet der Verweis von selbst. Leer heißt: immer.'),
  },
};
