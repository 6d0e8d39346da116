import { searchPath } from '@themenportal/shared/paths';
import type { PageData, PageFrame, TopicPage } from '../content/page-data.ts';
import { creativeWork } from './creative-work.ts';
import { governmentOffice } from './government-office.ts';
import { governmentService } from './government-service.ts';
import { filled, type Node } from './node.ts';
import { city, officeReference } from './organisation.ts';
import { serialise } from './serialise.ts';
import { webPage } from './web-page.ts';

/** What a page says about itself to machines, as the content of a JSON-LD block. */
export function structuredData(page: PageData, siteUrl: string): string {
  return serialise(nodeOf(page, siteUrl));
}

function nodeOf(page: PageData, siteUrl: string): Node {
  switch (page.kind) {
    case 'home':
      return webSite(page, siteUrl);
    case 'topic':
      return topicPage(page, siteUrl);
    case 'office':
      return { ...webPage(page, siteUrl), mainEntity: governmentOffice(page, siteUrl) };
    case 'concept':
      return { ...webPage(page, siteUrl), mainEntity: creativeWork(page, siteUrl) };
    default:
      return webPage(page, siteUrl);
  }
}

function topicPage(page: PageFrame & TopicPage, siteUrl: string): Node {
  const services = page.teasers.flatMap((teaser) => governmentService(teaser, page.portal, siteUrl) ?? []);
  return {
    ...webPage(page, siteUrl),
    dateModified: page.upkeep.updatedOn,
    maintainer: officeReference(page.officeInCharge, siteUrl),
    mentions: filled(services),
  };
}

function webSite({ path, title, description, language, portal }: PageFrame, siteUrl: string): Node {
  return {
    '@type': 'WebSite',
    url: siteUrl + path,
    name: title,
    description,
    inLanguage: language.lang,
    license: portal.licence.url,
    publisher: city(portal),
    potentialAction: {
      '@type': 'SearchAction',
      target: {
        '@type': 'EntryPoint',
        urlTemplate: `${siteUrl}${searchPath(language.locale)}?q={search_term_string}`,
      },
      'query-input': 'required name=search_term_string',
    },
  };
}
