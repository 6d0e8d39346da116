import type { PlainLanguage } from '@themenportal/shared/content';
import type { Locale } from '@themenportal/shared/locales';
import { plainLanguagePath } from '@themenportal/shared/paths';
import { outdatedTexts } from '../../i18n/outdated-texts.ts';
import { isOutdated } from '../outdated.ts';
import type { Link } from '../page-data.ts';

interface Source extends Readonly<Record<string, unknown>> {
  path: string;
  plainLanguage?: PlainLanguage | undefined;
}

/** To the Leichte Sprache of a German entry, if there is one. Offered in every language: who reads German a little may prefer it. */
export function plainLanguageLink(source: Source, text: string, locale: Locale): Link | undefined {
  const { plainLanguage, path } = source;
  if (!plainLanguage) return undefined;
  const mark = isOutdated(plainLanguage, source) ? ` (${outdatedTexts(locale).mark})` : '';
  return { text: text + mark, href: plainLanguagePath(path) };
}
