import type { PageFrame } from '../content/page-data.ts';
import type { Node } from './node.ts';

export function city({ cityName }: PageFrame['portal']): Node {
  return { '@type': 'GovernmentOrganization', name: cityName };
}

/** An office by its page, where everything else about it stands. */
export function officeReference({ text, href }: { text: string; href: string }, siteUrl: string): Node {
  return { '@type': 'GovernmentOffice', '@id': siteUrl + href, name: text, url: siteUrl + href };
}
