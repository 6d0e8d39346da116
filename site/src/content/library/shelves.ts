import type { ContentType, EntryByType } from '@themenportal/shared/content';
import { EntryShelf } from './entry-shelf.ts';
import type { EntrySource } from './entry-source.ts';
import * as texts from './texts.ts';

export type EntryShelves = { readonly [T in ContentType]: EntryShelf<EntryByType[T]> };

export function newShelves({ read }: EntrySource): EntryShelves {
  const shelf = <T extends ContentType>(type: T, label: string, translated: readonly (keyof EntryByType[T])[]) =>
    new EntryShelf<EntryByType[T]>(label, translated, (id, locale) => read(type, id, locale));
  return {
    topic: shelf('topic', 'topic', texts.TOPIC_TEXTS),
    concept: shelf('concept', 'concept', texts.CONCEPT_TEXTS),
    cornerstone: shelf('cornerstone', 'cornerstone', texts.CORNERSTONE_TEXTS),
    office: shelf('office', 'office', texts.OFFICE_TEXTS),
    'service-teaser': shelf('service-teaser', 'service teaser', texts.TEASER_TEXTS),
    'legal-page': shelf('legal-page', 'legal page', texts.LEGAL_TEXTS),
    portal: shelf('portal', 'portal', texts.PORTAL_TEXTS),
    redirect: shelf('redirect', 'redirect', []),
    alert: shelf('alert', 'alert', texts.ALERT_TEXTS),
  };
}
