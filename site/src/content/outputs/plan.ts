import { CONTENT_TYPES, type ContentType, type Office } from '@themenportal/shared/content';
import { type Locale, LOCALE_CODES, SOURCE_LOCALE } from '@themenportal/shared/locales';
import { hoursCalendarPath, openNowPath } from '@themenportal/shared/paths';
import { hasHours } from '../assemble/office-hours.ts';
import type { Content } from '../content.ts';
import { feedPath } from '../feeds/branches.ts';
import type { Library } from '../library.ts';
import type { Route, Routes } from '../routes.ts';
import { documentKey } from '../routes/route.ts';
import { SITEMAP_PATH, sitemapPartPath } from '../sitemap/paths.ts';
import { pageFile } from './page-file.ts';

/** What is to be put out, without its data: small, and the same as long as its place and its subject are. */
export type Plan = { readonly key: string } & (
  | { readonly kind: 'page'; readonly route: Route }
  /** Of a topic's branch, or of the whole portal. */
  | { readonly kind: 'feed'; readonly locale: Locale; readonly topic: string | undefined }
  | { readonly kind: 'calendar' | 'office'; readonly locale: Locale; readonly office: string }
  | { readonly kind: 'frame'; readonly locale: Locale }
  | { readonly kind: 'redirect'; readonly redirect: string }
  | { readonly kind: 'sitemap-part'; readonly shard: string }
  | { readonly kind: 'sitemap' | 'robots' | 'security' }
);

/** Unique among all plans. */
export function planName({ kind, key }: Plan): string {
  return `${kind} ${key}`;
}

export function* plansOf({ library, routes, indexed }: Content): Generator<Plan> {
  yield* FIXED_PLANS;
  for (const shard of indexed.names()) yield sitemapPartPlan(shard);
  for (const type of CONTENT_TYPES) {
    for (const id of library.shelves[type].ids()) yield* plansOfDocument(library, routes, type, id);
  }
}

/** What there is however much content there is. */
export const FIXED_PLANS: readonly Plan[] = [
  { kind: 'sitemap', key: below(SITEMAP_PATH) },
  { kind: 'robots', key: 'robots.txt' },
  { kind: 'security', key: '.well-known/security.txt' },
];

export function sitemapPartPlan(shard: string): Plan {
  return { kind: 'sitemap-part', key: below(sitemapPartPath(shard)), shard };
}

/** What a document gives rise to. */
export function plansOfDocument(library: Library, routes: Routes, type: ContentType, id: string): Plan[] {
  const pages = routes
    .of(documentKey(type, id))
    .map((route): Plan => ({ kind: 'page', key: pageFile(route.path), route }));
  switch (type) {
    case 'portal':
      return [...pages, ...LOCALE_CODES.flatMap(portalPlans)];
    case 'topic':
      return [...pages, ...topicFeeds(library, id)];
    case 'office':
      return [...pages, ...LOCALE_CODES.flatMap((locale) => officePlans(library.offices.in(locale, id)))];
    case 'redirect':
      return library.redirects.in(SOURCE_LOCALE, id) ? [{ kind: 'redirect', key: id, redirect: id }] : [];
    case 'concept':
    case 'cornerstone':
    case 'service-teaser':
    case 'legal-page':
    case 'alert':
      return pages;
    default:
      return type satisfies never;
  }
}

function portalPlans(locale: Locale): Plan[] {
  return [
    { kind: 'feed', key: below(feedPath({ locale, topic: undefined })), locale, topic: undefined },
    { kind: 'frame', key: locale, locale },
  ];
}

function topicFeeds(library: Library, id: string): Plan[] {
  return LOCALE_CODES.flatMap((locale) => {
    const topic = library.topics.in(locale, id);
    return topic && library.subtopics(locale, id).length > 0
      ? [{ kind: 'feed', key: below(feedPath({ locale, topic })), locale, topic: id } as const]
      : [];
  });
}

function officePlans(office: Office | undefined): Plan[] {
  if (!office || !hasHours(office)) return [];
  const { locale, path, documentId } = office;
  return [
    { kind: 'calendar', key: below(hoursCalendarPath(path)), locale, office: documentId },
    { kind: 'office', key: openNowPath(locale, path), locale, office: documentId },
  ];
}

function below(path: string): string {
  return path.slice(1);
}
