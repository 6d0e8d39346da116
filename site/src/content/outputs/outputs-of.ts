import { SOURCE_LOCALE } from '@themenportal/shared/locales';
import { SITEMAP_PATH } from '../sitemap/paths.ts';
import { assemble } from '../assemble/index.ts';
import type { Content } from '../content.ts';
import { toAtom } from '../feeds/atom.ts';
import { feedOf } from '../feeds/feed.ts';
import { hoursCalendar } from '../hours-calendar.ts';
import { onDemandFrame } from '../on-demand/frames.ts';
import { openNowOffice } from '../on-demand/open-now-offices.ts';
import { redirectTarget } from '../redirects.ts';
import { isSearched, searchDocument } from '../search/search-document.ts';
import { securityTxt } from '../security-txt.ts';
import { sitemapIndex } from '../sitemap/index-file.ts';
import { sitemapPart } from '../sitemap/part.ts';
import type { Output } from './output.ts';
import { type Plan, plansOf } from './plan.ts';

/** Everything that content makes of a release, without assembling it. The one list: the full build and publishing go by it. */
export function* outputsOf(content: Content): Generator<Output> {
  for (const plan of plansOf(content)) yield* outputsIn(content, plan);
}

/** A plan can come to nothing: an old address at which a page stands again leads nowhere. */
export function outputsIn(content: Content, plan: Plan): Output[] {
  const { library, routes, parts, facts } = content;
  switch (plan.kind) {
    case 'page':
      return pageOutputs(content, plan);
    case 'feed': {
      const topic = plan.topic === undefined ? undefined : library.topics.get(plan.locale, plan.topic, 'A feed');
      return [file(plan, () => toAtom(feedOf(library, { locale: plan.locale, topic }), facts.siteUrl))];
    }
    case 'calendar':
      return [file(plan, () => hoursCalendar(library, officeOf(content, plan), facts.siteUrl))];
    case 'office':
      return [{ kind: 'office', key: plan.key, data: () => openNowOffice(library, officeOf(content, plan)) }];
    case 'frame':
      return [{ kind: 'frame', key: plan.key, data: () => onDemandFrame(library, routes, plan.locale, parts) }];
    case 'redirect':
      return redirectOutputs(content, plan.redirect);
    case 'sitemap-part':
      return [file(plan, () => sitemapPart(content, plan.shard))];
    case 'sitemap':
      return [file(plan, () => sitemapIndex(content.indexed, facts.siteUrl))];
    case 'robots':
      return [file(plan, () => `User-agent: *\nAllow: /\n\nSitemap: ${facts.siteUrl}${SITEMAP_PATH}\n`)];
    case 'security': {
      const text = securityTxt(library, facts);
      return text === undefined ? [] : [file(plan, () => text)];
    }
    default:
      return plan satisfies never;
  }
}

/** The page is joined once for both. */
function pageOutputs({ library, routes, parts }: Content, { key, route }: Extract<Plan, { kind: 'page' }>): Output[] {
  const page = once(() => assemble(library, routes, route, parts));
  const output = { kind: 'page', key, data: page } as const;
  if (!isSearched(route)) return [output];
  return [output, { kind: 'search', key: route.path, data: () => searchDocument(route, page()) }];
}

function redirectOutputs({ library, routes }: Content, id: string): Output[] {
  const redirect = library.redirects.get(SOURCE_LOCALE, id, 'The list of outputs');
  const target = redirectTarget(library, routes, redirect);
  return target ? [{ kind: 'redirect', key: redirect.fromPath, data: () => target }] : [];
}

function officeOf({ library }: Content, { locale, office }: Extract<Plan, { kind: 'calendar' | 'office' }>) {
  return library.offices.get(locale, office, 'The list of outputs');
}

function file({ key }: Plan, data: () => string): Output {
  return { kind: 'file', key, data: once(data) };
}

function once<T extends object | string>(compute: () => T): () => T {
  let value: T | undefined;
  return () => (value ??= compute());
}
