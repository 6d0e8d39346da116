import type { ContentType, EntryByType } from '@themenportal/shared/content';
import { EntryShelf } from './entry-shelf.ts';
import * as texts from './texts.ts';

export function newShelves(): { readonly [T in ContentType]: EntryShelf<EntryByType[T]> } {
  return {
    topic: new EntryShelf('topic', texts.TOPIC_TEXTS),
    concept: new EntryShelf('concept', texts.CONCEPT_TEXTS),
    cornerstone: new EntryShelf('cornerstone', texts.CORNERSTONE_TEXTS),
    office: new EntryShelf('office', texts.OFFICE_TEXTS),
    'service-teaser': new EntryShelf('service teaser', texts.TEASER_TEXTS),
    'legal-page': new EntryShelf('legal page', texts.LEGAL_TEXTS),
    portal: new EntryShelf('portal', texts.PORTAL_TEXTS),
    redirect: new EntryShelf('redirect', []),
    alert: new EntryShelf('alert', texts.ALERT_TEXTS),
  };
}
