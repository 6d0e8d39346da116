import {
  CONTACT_MAX_LENGTH,
  type Feedback,
  type FeedbackForm,
  MESSAGE_MAX_LENGTH,
  scrubContactDetails,
  storableText,
} from '@themenportal/shared/feedback';
import type { FormValues } from './form-values.ts';
import { pagePathOf } from './page-path.ts';

export type FormFault = 'answerMissing' | 'messageMissing' | 'messageTooLong' | 'contactMissing' | 'contactMalformed';

export interface FormError {
  field: 'answer' | 'message' | 'contact';
  fault: FormFault;
}

/** What a form says, before it is known when and in which language it was said. */
export type Said = Pick<Feedback, 'kind' | 'pagePath' | 'message' | 'answerWanted' | 'contact'>;

type Checked = { errors: readonly FormError[]; said?: never } | { errors?: never; said: Said };

export function checkForm(form: FeedbackForm, values: FormValues, siteUrl: string): Checked {
  const kind = form === 'barrier' ? 'barrier' : votes(values.answer);
  const { answerWanted } = values;
  const pagePath = pagePathOf(values.page, siteUrl);
  const typed = form === 'barrier' && pagePath === undefined ? withPage(values) : storableText(values.message);
  const message = answerWanted ? typed : scrubContactDetails(typed);
  const contact = answerWanted ? storableText(values.contact) : '';
  const errors = [
    ...(kind === undefined ? [{ field: 'answer', fault: 'answerMissing' } as const] : []),
    ...messageErrors(form, values.message, Math.max(typed.length, message.length)),
    ...(answerWanted ? contactErrors(contact) : []),
  ];
  if (errors.length > 0 || kind === undefined) return { errors };
  return {
    said: { kind, pagePath, message: message || undefined, answerWanted, contact: contact || undefined },
  };
}

function votes(answer: string): 'helpful' | 'notHelpful' | undefined {
  return answer === 'helpful' || answer === 'notHelpful' ? answer : undefined;
}

/** Whoever meets a barrier need not know what an address is: any words for the page are passed on. */
function withPage({ page, message }: FormValues): string {
  const name = storableText(page).slice(0, 200);
  const text = storableText(message);
  return name === '' || text === '' ? text : `${name}\n\n${text}`;
}

function messageErrors(form: FeedbackForm, typed: string, length: number): FormError[] {
  if (form === 'barrier' && storableText(typed) === '') return [{ field: 'message', fault: 'messageMissing' }];
  return length > MESSAGE_MAX_LENGTH ? [{ field: 'message', fault: 'messageTooLong' }] : [];
}

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/u;
const PHONE = /^(?:\+|\()?[\d\s()/.-]{6,30}$/;

function contactErrors(contact: string): FormError[] {
  if (contact === '') return [{ field: 'contact', fault: 'contactMissing' }];
  const isUsable = contact.length <= CONTACT_MAX_LENGTH && (EMAIL.test(contact) || PHONE.test(contact));
  return isUsable ? [] : [{ field: 'contact', fault: 'contactMalformed' }];
}
