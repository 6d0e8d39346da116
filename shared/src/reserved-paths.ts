import {
  BARRIER_IN_SIMPLE_WORDS_PATH,
  BARRIER_IN_SIMPLE_WORDS_THANKS_PATH,
  feedbackPath,
  feedbackThanksPath,
} from './feedback/paths.ts';
import { LOCALE_CODES, type Locale } from './locales.ts';
import { gonePath, homePath, notFoundPath, officePath, openNowPath, plainLanguagePath, searchPath } from './paths.ts';

const FIXED: ReadonlySet<string> = new Set([
  ...LOCALE_CODES.flatMap((locale) => [
    homePath(locale),
    notFoundPath(locale),
    gonePath(locale),
    searchPath(locale),
    feedbackPath(locale, 'page'),
    feedbackThanksPath(locale, 'page'),
    feedbackPath(locale, 'barrier'),
    feedbackThanksPath(locale, 'barrier'),
  ]),
  BARRIER_IN_SIMPLE_WORDS_PATH,
  BARRIER_IN_SIMPLE_WORDS_THANKS_PATH,
]);

const PLAIN_LANGUAGE_END = plainLanguagePath('/');

/** True for an address that the portal gives to pages of its own, whatever the content: no document can have it. */
export function isReservedPath(path: string): boolean {
  return (
    FIXED.has(path) || path.endsWith(PLAIN_LANGUAGE_END) || LOCALE_CODES.some((locale) => isOpenNowPath(locale, path))
  );
}

/** Below any office, with hours or without: hours can be added at any time. */
function isOpenNowPath(locale: Locale, path: string): boolean {
  const root = officePath(locale, []);
  return path.startsWith(root) && path.endsWith(openNowPath(locale, '/')) && path !== openNowPath(locale, root);
}
