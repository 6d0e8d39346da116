import { createHash } from 'node:crypto';
import type { Locale } from '@themenportal/shared/locales';
import type { Said } from './check-form.ts';

/** The same form with the same words is one message; the same form with other words is another. */
export function deliveryIdOf(formId: string, { kind, pagePath, message, contact }: Said, language: Locale): string {
  const content = JSON.stringify([formId, language, kind, pagePath, message, contact]);
  return createHash('sha256').update(content).digest('hex');
}
