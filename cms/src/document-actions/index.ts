import type { Core } from '@strapi/strapi';
import { writeOneAtATime } from './one-at-a-time.ts';
import { publishSeparately } from './publish-separately.ts';
import { writeTickedInTurn } from './write-ticked.ts';

export { chunks } from './chunks.ts';
export { concerns, isRecord, type ActionName, type DocumentAction } from './document-action.ts';
export { holdersOf, type Relation } from './holders-of.ts';
export { holdersOfComponents, type Place } from './holders-of-components.ts';
export { isTranslatable, joinEntry, loadDraft, loadPublished } from './load-entry.ts';
export { inWorkableOrder } from './in-workable-order.ts';
export { componentTable, linkTables, onTable, type LinkTable } from './join-table.ts';
export { lockForWriting } from './one-at-a-time.ts';
export { onDocumentAction, type Proceed, type Written } from './on-document-action.ts';
export { contentTypeOf, isPublicUid, type PublicUid } from './public-type.ts';
export { attributesOf, deepPopulate, isTranslated } from './deep-populate.ts';
export { ofStatus, type Status } from './status.ts';
export { refuse, type Problem } from './refuse.ts';
export {
  deferrable,
  isPublishedByPackage,
  isWithinPackage,
  withinPackage,
  type PackagedDocument,
} from './within-package.ts';

/** Comes first: what the capabilities check and compute runs inside. */
export const registerDocumentActions = (strapi: Core.Strapi): void => {
  writeOneAtATime(strapi);
  publishSeparately(strapi);
  writeTickedInTurn(strapi);
};
