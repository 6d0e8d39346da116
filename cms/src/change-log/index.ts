import type { Core } from '@strapi/strapi';
import { followDocuments } from './follow-documents.ts';
import { followLanguages } from './follow-languages.ts';
import { followMedia } from './follow-media.ts';
import { extendSchema } from './graphql/extend-schema.ts';
import { reconcile } from './reconcile.ts';

export { keyOf, type EntryIdentity } from './log/entry-identity.ts';
export { readHead, type Head } from './log/head.ts';
export { onChangesLogged } from './log/listeners.ts';
export { noteTouched } from './touched/noted.ts';

/**
 * Registered before what checks and computes within a write, so that it sees what comes of it.
 * Everything that changes what is published is logged in the transaction that changes it.
 */
export function registerChangeLog(strapi: Core.Strapi): void {
  followDocuments(strapi);
  extendSchema(strapi);
}

/** Once the database and its languages are there. */
export async function startChangeLog(strapi: Core.Strapi): Promise<void> {
  followMedia(strapi);
  followLanguages(strapi);
  await reconcile(strapi);
}
