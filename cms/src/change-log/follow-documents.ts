import type { Core } from '@strapi/strapi';
import { deferrable, onDocumentAction, type ActionName, type PublicUid } from '../document-actions/index.ts';
import { logTouched } from './log-touched.ts';
import { holdersOfChanged, inboundLinks } from './touched/inbound-links.ts';
import { takeNoted } from './touched/noted.ts';
import { Touched } from './touched/touched.ts';

interface Written {
  readonly uid: PublicUid;
  readonly documentId: string;
  readonly linksBefore: Awaited<ReturnType<typeof inboundLinks>>;
}

/** The others write drafts only. */
const CHANGES_WHAT_IS_PUBLISHED: ReadonlySet<ActionName> = new Set(['publish', 'unpublish', 'delete']);

/** Logs what a write changes in what is published, in the transaction of the write, after all else is done in it. */
export function followDocuments(strapi: Core.Strapi): void {
  const log = deferrable<Written>((items) => logWritten(strapi, items), { last: true });

  onDocumentAction(strapi, async ({ uid, name, documentId }, proceed) => {
    if (documentId === undefined || !CHANGES_WHAT_IS_PUBLISHED.has(name)) {
      await proceed();
      return;
    }
    const linksBefore = await inboundLinks(strapi, uid, documentId);
    await proceed();
    await log({ uid, documentId, linksBefore });
  });
}

async function logWritten(strapi: Core.Strapi, items: readonly Written[]): Promise<void> {
  const touched = new Touched();
  const seen = new Set<string>();
  for (const { uid, documentId, linksBefore } of items) {
    touched.add(uid, [documentId]);
    // Of several writes on one document the first knows what was before.
    if (seen.has(`${uid} ${documentId}`)) continue;
    seen.add(`${uid} ${documentId}`);
    const linksAfter = await inboundLinks(strapi, uid, documentId);
    touched.addAll(await holdersOfChanged(strapi, linksBefore, linksAfter));
  }
  await logTouched(strapi, touched.addAll(takeNoted(strapi)));
}
