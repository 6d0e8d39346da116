import type { PlainLanguage } from '@themenportal/shared/content';
import { homePath, plainLanguagePath } from '@themenportal/shared/paths';
import { SiteError } from '../../errors.ts';
import { textsFor } from '../../i18n/texts.ts';
import { isOutdated } from '../outdated.ts';
import type { Crumb, Link } from '../page-data.ts';
import type { RouteKind } from '../routes.ts';
import { type Assembled, type Assembly, topicTrail } from './assembly.ts';
import { portalOf } from './portal-frame.ts';
import { description } from './legal.ts';
import { inTreeOrder } from './tree-order.ts';

type PlainLanguageKind = Extract<RouteKind, `${string}-plain-language`>;

interface Original {
  plainLanguage: PlainLanguage | undefined;
  /** The whole German entry. */
  source: Readonly<Record<string, unknown>>;
  page: Link;
  trail: Crumb[];
}

export function assemblePlainLanguage(assembly: Assembly, kind: PlainLanguageKind): Assembled {
  const { plainLanguage, source, page, trail } = originalOf(assembly, kind);
  if (!plainLanguage)
    throw new SiteError(`${page.href} has a route for its text in Leichte Sprache, but not the text.`);
  const { title, body, checkedBy, checkedOn } = plainLanguage;
  const self = { text: textsFor(assembly.locale).plainLanguage, path: '', language: undefined };
  return {
    head: { title, description: description(body) },
    content: {
      kind: 'plain-language',
      breadcrumb: [...trail, self],
      body,
      checkedBy,
      checkedOn,
      outdated: isOutdated(plainLanguage, source),
      original: page,
      others: kind === 'portal-plain-language' ? pagesInPlainLanguage(assembly) : [],
    },
  };
}

/** Topics first, as they stand in the tree, then the legal pages; under the titles that they have in Leichte Sprache. */
function pagesInPlainLanguage({ library, locale }: Assembly): Link[] {
  return [...inTreeOrder(library, library.topicsInPlainLanguage()), ...library.legalPages.all(locale)].flatMap(
    ({ plainLanguage, path }) => (plainLanguage ? [{ text: plainLanguage.title, href: plainLanguagePath(path) }] : []),
  );
}

function originalOf(assembly: Assembly, kind: PlainLanguageKind): Original {
  const { library, locale, documentId } = assembly;
  switch (kind) {
    case 'topic-plain-language': {
      const source = library.topics.get(locale, documentId, 'The route table');
      const { plainLanguage, title, path } = source;
      return { plainLanguage, source, page: { text: title, href: path }, trail: topicTrail(assembly, source) };
    }
    case 'legal-plain-language': {
      const source = library.legalPages.get(locale, documentId, 'The route table');
      const { plainLanguage, title, path } = source;
      const trail = [{ text: title, path, language: undefined }];
      return { plainLanguage, source, page: { text: title, href: path }, trail };
    }
    case 'portal-plain-language': {
      const source = portalOf(library, locale);
      const { plainLanguage, portalName } = source;
      const path = homePath(locale);
      return {
        plainLanguage,
        source,
        page: { text: portalName, href: path },
        trail: [{ text: portalName, path, language: undefined }],
      };
    }
    default:
      return kind satisfies never;
  }
}
