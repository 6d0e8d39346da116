import type { ContentType, EntryByType } from '@themenportal/shared/content';
import type { ListName } from '../observe/keys.ts';
import type { EntryShelf } from './entry-shelf.ts';
import type { Groups } from './groups.ts';
import type { Lists } from './lists.ts';
import type { EntryShelves } from './shelves.ts';

type GroupsOf<T extends ContentType> = Partial<Record<ListName, Groups<EntryByType[T]>>>;

/** The documents of one type, and the lists that they stand in. */
export interface Place<T extends ContentType> {
  readonly type: T;
  readonly shelf: EntryShelf<EntryByType[T]>;
  readonly lists: GroupsOf<T>;
}

export type Places = { readonly [T in ContentType]: Place<T> };

export function placesOf(shelves: EntryShelves, lists: Lists): Places {
  const { subtopics, topicsOf, plainLanguage, departments, cornerstonesOf, alertsOf, redirectsFrom } = lists;
  const place = <T extends ContentType>(type: T, own: GroupsOf<T> = {}): Place<T> => ({
    type,
    shelf: shelves[type],
    lists: own,
  });
  return {
    topic: place('topic', { subtopics, topicsOf, plainLanguage }),
    concept: place('concept'),
    cornerstone: place('cornerstone', { cornerstonesOf }),
    office: place('office', { departments }),
    'service-teaser': place('service-teaser'),
    'legal-page': place('legal-page'),
    portal: place('portal'),
    redirect: place('redirect', { redirectsFrom }),
    alert: place('alert', { alertsOf }),
  };
}
