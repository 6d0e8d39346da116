import type { Alert, Cornerstone, Office, Redirect, Topic } from '@themenportal/shared/content';
import type { ListName } from '../observe/keys.ts';
import { Groups } from './groups.ts';

/** Key of the documents that belong to no other: the roots of the tree, the alerts of the whole site. */
export const NOBODY = '';

/** Documents by whom they belong to, in the editors' order or else in that of their ids. */
export function newLists() {
  return {
    subtopics: new Groups<Topic>(({ parent }) => parent ?? NOBODY, position),
    topicsOf: new Groups<Topic>(({ leadOffice }) => leadOffice, position),
    plainLanguage: new Groups<Topic>(({ plainLanguage }) => plainLanguage && NOBODY),
    departments: new Groups<Office>(({ parentOffice }) => parentOffice),
    cornerstonesOf: new Groups<Cornerstone>(({ concept }) => concept, position),
    alertsOf: new Groups<Alert>(({ branch }) => branch ?? NOBODY),
    redirectsFrom: new Groups<Redirect>(({ fromPath }) => fromPath),
  } satisfies Record<ListName, unknown>;
}

export type Lists = ReturnType<typeof newLists>;

const position = (entry: { readonly position: number }): number => entry.position;
