/** A form as it was sent, or as it is shown: every field there, nothing checked. */
export interface FormValues {
  /** The button that was pressed: `helpful` or `notHelpful`. */
  answer: string;
  page: string;
  message: string;
  answerWanted: boolean;
  contact: string;
  /** Tells one shown form from another; empty on static pages, where all readers get the same. */
  formId: string;
  /** What only a program fills in. */
  trap: string;
}

/** Names of the fields, in HTML and in what is sent. */
export const FIELD = {
  answer: 'answer',
  page: 'page',
  message: 'message',
  answerWanted: 'answer-wanted',
  contact: 'contact',
  formId: 'form',
  trap: 'homepage',
} as const;

/** Longer than a form of ours would let anyone believe is taken, short enough to be shown again. */
const MAX_SHORT_FIELD = 1000;

export function readForm(sent: URLSearchParams): FormValues {
  const short = (name: string) => (sent.get(name) ?? '').slice(0, MAX_SHORT_FIELD);
  return {
    answer: short(FIELD.answer),
    page: short(FIELD.page),
    message: sent.get(FIELD.message) ?? '',
    answerWanted: sent.get(FIELD.answerWanted) !== null,
    contact: short(FIELD.contact),
    formId: short(FIELD.formId),
    trap: short(FIELD.trap),
  };
}

export function emptyForm(page: string, formId: string): FormValues {
  return { answer: '', page, message: '', answerWanted: false, contact: '', formId, trap: '' };
}
