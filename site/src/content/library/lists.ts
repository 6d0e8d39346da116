import type { Alert, Cornerstone, Office, Redirect, Topic } from '@themenportal/shared/content';
import type { ListName } from '../observe/keys.ts';
import { Groups } from './groups.ts';

/** Key of the documents that belong to no other: the roots of the tree, the alerts of the whole site. */
export const NOBODY = '';

/** Documents by whom they belong to, in the editors' order. */
export function newLists() {
  return {
    subtopics: new Groups<Topic>(({ parent }) => parent ?? NOBODY, byPosition),
    topicsOf: new Groups<Topic>(({ leadOffice }) => leadOffice, byPosition),
    plainLanguage: new Groups<Topic>(({ plainLanguage }) => plainLanguage && NOBODY, byId),
    departments: new Groups<Office>(({ parentOffice }) => parentOffice, byId),
    cornerstonesOf: new Groups<Cornerstone>(({ concept }) => concept, byPosition),
    alertsOf: new Groups<Alert>(({ branch }) => branch ?? NOBODY, byId),
    redirectsFrom: new Groups<Redirect>(({ fromPath }) => fromPath, byId),
  } satisfies Record<ListName, unknown>;
}

export type Lists = ReturnType<typeof newLists>;

interface Identified {
  documentId: string;
}

function byPosition(a: Identified & { position: number }, b: Identified & { position: number }): number {
  return a.position - b.position || byId(a, b);
}

function byId(a: Identified, b: Identified): number {
  return a.documentId === b.documentId ? 0 : a.documentId < b.documentId ? -1 : 1;
}
