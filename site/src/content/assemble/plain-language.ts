import type { PlainLanguage } from '@themenportal/shared/content';
import { homePath } from '@themenportal/shared/paths';
import { SiteError } from '../../errors.ts';
import { textsFor } from '../../i18n/texts.ts';
import type { Crumb, Link } from '../page-data.ts';
import type { RouteKind } from '../routes.ts';
import { type Assembled, type Assembly, topicTrail } from './assembly.ts';
import { portalOf } from './frame.ts';
import { description } from './legal.ts';

type PlainLanguageKind = Extract<RouteKind, `${string}-plain-language`>;

interface Original {
  plainLanguage: PlainLanguage | undefined;
  page: Link;
  trail: Crumb[];
}

export function assemblePlainLanguage(assembly: Assembly, kind: PlainLanguageKind): Assembled {
  const { plainLanguage, page, trail } = originalOf(assembly, kind);
  if (!plainLanguage)
    throw new SiteError(`${page.href} has a route for its text in Leichte Sprache, but not the text.`);
  const { title, body, checkedBy, checkedOn } = plainLanguage;
  const self = { text: textsFor(assembly.locale).plainLanguage, path: '', language: undefined };
  return {
    head: { title, description: description(body) },
    content: { kind: 'plain-language', breadcrumb: [...trail, self], body, checkedBy, checkedOn, original: page },
  };
}

function originalOf(assembly: Assembly, kind: PlainLanguageKind): Original {
  const { library, locale, documentId } = assembly;
  switch (kind) {
    case 'topic-plain-language': {
      const { plainLanguage, title, path, ...topic } = library.topics.get(locale, documentId, 'The route table');
      const trail = topicTrail(assembly, { ...topic, title, path });
      return { plainLanguage, page: { text: title, href: path }, trail };
    }
    case 'legal-plain-language': {
      const { plainLanguage, title, path } = library.legalPages.get(locale, documentId, 'The route table');
      return { plainLanguage, page: { text: title, href: path }, trail: [{ text: title, path, language: undefined }] };
    }
    case 'portal-plain-language': {
      const { plainLanguage, portalName } = portalOf(library, locale);
      const path = homePath(locale);
      return {
        plainLanguage,
        page: { text: portalName, href: path },
        trail: [{ text: portalName, path, language: undefined }],
      };
    }
    default:
      return kind satisfies never;
  }
}
