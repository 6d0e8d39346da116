import {
  BARRIER_IN_SIMPLE_WORDS_PATH,
  BARRIER_IN_SIMPLE_WORDS_THANKS_PATH,
  type FeedbackForm,
  feedbackPath,
  feedbackThanksPath,
} from '@themenportal/shared/feedback';
import { LOCALE_CODES, type Locale } from '@themenportal/shared/locales';

export interface FeedbackRoute {
  path: string;
  locale: Locale;
  form: FeedbackForm;
  step: 'form' | 'thanks';
  simple: boolean;
}

const IN_SIMPLE_WORDS = { locale: 'de', form: 'barrier', simple: true } as const;

/** Every page of the forms. */
export const FEEDBACK_ROUTES: readonly FeedbackRoute[] = [
  ...LOCALE_CODES.flatMap((locale) =>
    (['page', 'barrier'] as const).flatMap((form): FeedbackRoute[] => [
      { path: feedbackPath(locale, form), locale, form, step: 'form', simple: false },
      { path: feedbackThanksPath(locale, form), locale, form, step: 'thanks', simple: false },
    ]),
  ),
  { ...IN_SIMPLE_WORDS, path: BARRIER_IN_SIMPLE_WORDS_PATH, step: 'form' },
  { ...IN_SIMPLE_WORDS, path: BARRIER_IN_SIMPLE_WORDS_THANKS_PATH, step: 'thanks' },
];

/** The same page in another language; simple words exist in German only. */
export function pathIn(locale: Locale, { form, step }: FeedbackRoute): string {
  return step === 'form' ? feedbackPath(locale, form) : feedbackThanksPath(locale, form);
}

/** Where a sent form leads to. */
export function thanksPathOf({ locale, form, simple }: FeedbackRoute): string {
  return simple ? BARRIER_IN_SIMPLE_WORDS_THANKS_PATH : feedbackThanksPath(locale, form);
}
