import type { ConceptPage, PageFrame } from '../content/page-data.ts';
import { filled, type Node } from './node.ts';
import { officeReference } from './organisation.ts';

/** A concept is a plan that the city has given itself: a work, but no law (`Legislation`) and no account of facts (`Report`). */
export function creativeWork(page: PageFrame & ConceptPage, siteUrl: string): Node {
  const { title, path, language, leadOffices, validUntil, document, cornerstones } = page;
  return {
    '@type': 'CreativeWork',
    name: title,
    inLanguage: language.lang,
    expires: validUntil,
    maintainer: filled(leadOffices.map((office) => officeReference(office, siteUrl))),
    encoding: document && {
      '@type': 'MediaObject',
      name: document.name,
      contentUrl: new URL(document.url, siteUrl).href,
      encodingFormat: document.mime,
    },
    hasPart: filled(
      cornerstones.map((stone) => ({
        '@type': 'CreativeWork',
        name: stone.title,
        url: `${siteUrl}${path}#${stone.anchor}`,
      })),
    ),
  };
}
