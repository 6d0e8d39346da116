import type { Crumb, PageFrame } from '../content/page-data.ts';
import { breadcrumbList } from './breadcrumb-list.ts';
import type { Node } from './node.ts';
import { city } from './organisation.ts';

/** https://schema.org/WebPage: what is true of every page. */
export function webPage(page: PageFrame & { breadcrumb?: readonly Crumb[] }, siteUrl: string): Node {
  const { path, title, description, language, portal } = page;
  return {
    '@type': 'WebPage',
    url: siteUrl + path,
    name: title,
    description,
    inLanguage: language.lang,
    license: portal.licence.url,
    publisher: city(portal),
    breadcrumb: breadcrumbList(page, page.breadcrumb ?? [], siteUrl),
  };
}
