import type { FeedbackForm } from '@themenportal/shared/feedback';
import type { Locale } from '@themenportal/shared/locales';
import { checkForm, type FormError } from './check-form.ts';
import { ClientKeys } from './client-keys.ts';
import type { Courier } from './courier.ts';
import { deliveryIdOf } from './delivery-id.ts';
import type { FormValues } from './form-values.ts';
import { NotKeptError, type Outbox } from './outbox.ts';
import { RateLimit } from './rate-limit.ts';
import { RecentForms } from './recent-forms.ts';

export type Outcome =
  | { kind: 'kept' }
  | { kind: 'faulty'; errors: readonly FormError[] }
  | { kind: 'too-many'; waitSeconds: number }
  | { kind: 'not-kept' };

export interface Sent {
  form: FeedbackForm;
  locale: Locale;
  values: FormValues;
  /** Network address of who sent it; it goes no further than a hash in memory. */
  address: string;
}

interface Options {
  outbox: Outbox;
  courier: Courier;
  siteUrl: string;
  log: (line: string) => void;
}

const LIMIT = { limit: 10, windowMs: 600_000 };
const FORM_ID = /^[0-9a-f-]{36}$/;

/** Takes what residents send: checks it, keeps it on disk, and only then says thanks. */
export class FeedbackDesk {
  readonly #options: Options;
  readonly #clients = new ClientKeys();
  readonly #limit = new RateLimit(LIMIT);
  readonly #recent = new RecentForms();

  constructor(options: Options) {
    this.#options = options;
  }

  async take({ form, locale, values, address }: Sent, now = Date.now()): Promise<Outcome> {
    // To a program that fills in everything it looks as if it had worked.
    if (values.trap !== '') return { kind: 'kept' };
    const { outbox, courier, siteUrl, log } = this.#options;
    const { errors, said } = checkForm(form, values, siteUrl);
    if (errors) return { kind: 'faulty', errors };
    const client = this.#clients.keyOf(address, now);
    const waitSeconds = this.#limit.take(client, now);
    if (waitSeconds !== undefined) return { kind: 'too-many', waitSeconds };
    const formId = FORM_ID.test(values.formId)
      ? values.formId
      : this.#recent.idFor(deliveryIdOf(client, said, locale), now);
    const deliveryId = deliveryIdOf(formId, said, locale);
    try {
      await outbox.keep({ ...said, deliveryId, language: locale, receivedAt: new Date(now).toISOString() });
    } catch (error) {
      if (!(error instanceof NotKeptError)) throw error;
      log(`✗ ${error.message}`);
      return { kind: 'not-kept' };
    }
    courier.wake();
    return { kind: 'kept' };
  }
}
