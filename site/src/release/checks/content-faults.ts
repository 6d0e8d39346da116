import { LOCALES } from '@themenportal/shared/locales';
import { localeOfPath } from '@themenportal/shared/paths';
import type { EmittedPage } from '../emitted-page.ts';

/** What a page may not lack or have, whatever it is about. `siteUrl` without a slash at its end. */
export function* contentFaults(path: string, page: EmittedPage, siteUrl: string): Generator<string> {
  const { lang, dir } = languageOf(path);
  if (page.lang !== lang || page.dir !== dir)
    yield `${path} should be in "${lang}" (${dir}), but says "${page.lang ?? ''}" (${page.dir ?? ''})`;
  if (page.canonical !== undefined && page.canonical !== siteUrl + path)
    yield `${path} says that its address is ${page.canonical}`;
  if (!page.title) yield `${path} has no title`;
  if (!page.heading) yield `${path} is empty: it has no main heading`;
  if (page.scripts > 0) yield `${path} carries a script`;
  if (page.forbiddenStyles > 0) yield `${path} carries a style that its content security policy does not allow`;
  for (const id of page.duplicateIds) yield `${path} has the id "${id}" twice`;
}

function languageOf(path: string): { lang: string; dir: string } {
  const locale = localeOfPath(path);
  return LOCALES.find((language) => language.locale === locale) ?? LOCALES[0];
}
