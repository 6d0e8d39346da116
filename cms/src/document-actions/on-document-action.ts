import type { Core } from '@strapi/strapi';
import { isActionName, isRecord, localesOf, type DocumentAction } from './document-action.ts';
import { inTransaction } from './in-transaction.ts';
import { isPublicUid, type PublicUid } from './public-type.ts';

export interface Written {
  readonly documentId: string;
  /** What the caller will get back. Handlers that change a stored field change it here as well. */
  readonly entries: readonly Record<string, unknown>[];
}

/** Does the write. */
export type Proceed = () => Promise<Written>;

export type ActionHandler = (action: DocumentAction, proceed: Proceed) => Promise<void>;

/** Runs `handle` around every write on a public document, in one transaction with it: what it refuses never happened. */
export function onDocumentAction(strapi: Core.Strapi, handle: ActionHandler): void {
  strapi.documents.use(async (context, next) => {
    if (!isPublicUid(context.uid) || !isActionName(context.action)) return next();
    const action = describe(context.uid, context.action, context.params);
    return inTransaction(strapi, async () => {
      const results: Awaited<ReturnType<typeof next>>[] = [];
      await handle(action, async () => {
        const result = await next();
        results.push(result);
        return writtenBy(action, result);
      });
      const [result] = results;
      if (result === undefined) throw new Error(`Nothing was written by ${context.action} on ${context.uid}.`);
      return result;
    });
  });
}

function describe(uid: PublicUid, name: DocumentAction['name'], params: unknown): DocumentAction {
  const given = isRecord(params) ? params : {};
  const { documentId, locale, data } = given;
  return {
    uid,
    name,
    documentId: name !== 'create' && typeof documentId === 'string' ? documentId : undefined,
    locales: localesOf(locale),
    data: isRecord(data) ? data : {},
  };
}

function writtenBy({ documentId }: DocumentAction, result: unknown): Written {
  if (!isRecord(result)) return { documentId: documentId ?? '', entries: [] };
  const id = typeof result.documentId === 'string' ? result.documentId : (documentId ?? '');
  return { documentId: id, entries: Array.isArray(result.entries) ? result.entries.filter(isRecord) : [result] };
}
