import { type Locale, SOURCE_LOCALE } from '../../locales.ts';
import type { Cause } from '../hours.ts';
import { WORDS } from './words.ts';

/** The language is given because editors' reasons are German on every page. */
export interface CauseText {
  readonly text: string;
  readonly locale: Locale;
}

export function causeText(cause: Cause, locale: Locale): CauseText {
  switch (cause.kind) {
    case 'temporarilyClosed':
      return { text: WORDS[locale].temporarilyClosed, locale };
    case 'special':
      return { text: cause.reason, locale: SOURCE_LOCALE };
    case 'holiday':
      return { text: WORDS[locale].holidays[cause.holiday], locale };
  }
}
