import { field, type TypeForm } from '../form.ts';

const sent = { readOnly: true } as const;

export const pageFeedbackForm: TypeForm = {
  noun: 'Rückmeldung',
  mainField: 'pagePath',
  columns: ['receivedAt', 'kind', 'pagePath', 'message', 'answerWanted', 'state'],
  sortBy: 'receivedAt',
  newestFirst: true,
  fields: {
    kind: field(6, 'Art der Rückmeldung', 'Was die Person angeklickt hat, oder die Meldung einer Barriere.', {
      ...sent,
      column: 'Art',
    }),
    receivedAt: field(6, 'Eingegangen am', 'Wann die Rückmeldung auf der Website abgeschickt wurde.', {
      ...sent,
      column: 'Eingegangen',
    }),
    pagePath: field(8, 'Seite', 'Die Adresse der Seite. Leer: Es geht um die ganze Website.', sent),
    language: field(4, 'Sprache der Seite', 'Kürzel der Sprache, in der die Person die Seite gelesen hat.', sent),
    message: field(
      12,
      'Nachricht',
      'Im Wortlaut. E-Mail-Adressen und Telefonnummern sind entfernt, wenn die Person keine Antwort möchte.',
      sent,
    ),
    answerWanted: field(4, 'Antwort erwünscht', 'Ob die Person um eine Antwort bittet.', {
      ...sent,
      column: 'Antwort',
    }),
    contact: field(
      8,
      'Kontakt für die Antwort',
      'Nur für diese Antwort. Bitte löschen Sie die Rückmeldung, wenn sie beantwortet und erledigt ist.',
      sent,
    ),
    state: field(4, 'Stand der Bearbeitung', 'Ob sich schon jemand um die Rückmeldung kümmert.', { column: 'Stand' }),
    note: field(8, 'Interne Notiz', 'Nur für die Redaktion, zum Beispiel, wer sich kümmert und was geschehen ist.'),
    deliveryId: field(12, 'Kennung der Zustellung', 'Verhindert, dass dieselbe Rückmeldung zweimal ankommt.', sent),
  },
};
