import { field, type Options, type TypeForm } from '../form.ts';

const readOnly: Options = { readOnly: true };

export const pageFeedbackForm: TypeForm = {
  noun: 'Rückmeldung',
  mainField: 'pagePath',
  columns: ['receivedAt', 'kind', 'pagePath', 'state'],
  sortBy: 'receivedAt',
  fields: {
    state: field(6, 'Stand', 'Wie weit Sie mit der Rückmeldung sind.'),
    kind: field(6, 'Art', 'Was gemeldet wurde.', readOnly),
    message: field(12, 'Nachricht', 'Was jemand geschrieben hat.', readOnly),
    pagePath: field(8, 'Seite', 'Auf dieser Seite wurde die Rückmeldung abgeschickt.', readOnly),
    language: field(4, 'Sprache', 'In dieser Sprache war die Seite geöffnet.', readOnly),
    answerWanted: field(4, 'Antwort erwünscht', '„Ja“, wenn jemand eine Antwort haben möchte.', readOnly),
    contact: field(8, 'Kontakt', 'Wohin die Antwort gehen soll.', readOnly),
    note: field(12, 'Notiz', 'Nur für die Redaktion: was veranlasst wurde.'),
    receivedAt: field(6, 'Eingegangen am', 'Wann die Rückmeldung ankam.', readOnly),
    deliveryId: field(6, 'Kennung der Sendung', 'Verhindert, dass eine Rückmeldung zweimal ankommt.', readOnly),
  },
};
