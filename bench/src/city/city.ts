import type { ContentType, EntryByType, Topic } from '@themenportal/shared/content';
import { alerts } from './alerts.ts';
import { concepts } from './concepts.ts';
import { legalPages } from './legal-pages.ts';
import { type MediaFile, mediaOf } from './media.ts';
import { offices } from './offices.ts';
import { planCity } from './plan.ts';
import { portals } from './portal.ts';
import { redirects } from './redirects.ts';
import { teasers } from './teasers.ts';
import { withSourceHashes } from './source-hashes.ts';
import { drafts, topics } from './topics.ts';

export interface CityOptions {
  readonly topics: number;
  /** The same seed gives the same city, byte for byte. */
  readonly seed: number;
}

/** All that a synthetic city has published, as the contract gives it, and what its editors are working on. */
export interface City {
  readonly entries: { readonly [T in ContentType]: readonly EntryByType[T][] };
  readonly drafts: readonly Topic[];
  readonly media: readonly MediaFile[];
}

export function generateCity(options: CityOptions): City {
  const plan = planCity(options);
  const pages = topics(plan);
  const { concept, cornerstone } = concepts(plan);
  const entries = {
    topic: withSourceHashes('topic', pages),
    concept: withSourceHashes('concept', concept),
    cornerstone: withSourceHashes('cornerstone', cornerstone),
    office: withSourceHashes('office', offices(plan)),
    'service-teaser': teasers(plan),
    'legal-page': withSourceHashes('legal-page', legalPages(plan)),
    portal: withSourceHashes('portal', portals()),
    redirect: redirects(plan),
    alert: withSourceHashes('alert', alerts(plan)),
  };
  return { entries, drafts: drafts(plan, pages), media: mediaOf(entries) };
}
