import type { Locale } from '../locales.ts';
import { homePath } from '../paths.ts';

interface Segments {
  page: string;
  barrier: string;
  thanks: string;
}

const SEGMENTS: Readonly<Record<Locale, Segments>> = {
  de: { page: 'rueckmeldung', barrier: 'barriere-melden', thanks: 'danke' },
  en: { page: 'feedback', barrier: 'report-a-barrier', thanks: 'thank-you' },
  tr: { page: 'geri-bildirim', barrier: 'engel-bildir', thanks: 'tesekkurler' },
  ar: { page: 'mulahazat', barrier: 'iblagh-an-hajiz', thanks: 'shukran' },
  uk: { page: 'vidhuk', barrier: 'povidomyty-pro-barier', thanks: 'diakuiemo' },
};

/** About one page ("Was this page helpful?"), or about what keeps someone out. */
export type FeedbackForm = 'page' | 'barrier';

export function feedbackPath(locale: Locale, form: FeedbackForm): string {
  return `${homePath(locale)}${SEGMENTS[locale][form]}/`;
}

export function feedbackThanksPath(locale: Locale, form: FeedbackForm): string {
  return `${feedbackPath(locale, form)}${SEGMENTS[locale].thanks}/`;
}

/** The German form in simple words. */
export const BARRIER_IN_SIMPLE_WORDS_PATH = `${feedbackPath('de', 'barrier')}einfache-worte/`;
export const BARRIER_IN_SIMPLE_WORDS_THANKS_PATH = `${BARRIER_IN_SIMPLE_WORDS_PATH}${SEGMENTS.de.thanks}/`;

/** The form with the page filled in that it is about. */
export function aboutPage(path: string, page: string): string {
  return `${path}?${new URLSearchParams({ page })}`;
}
