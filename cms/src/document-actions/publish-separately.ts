import type { Core } from '@strapi/strapi';
import { isRecord } from './document-action.ts';
import { inTransaction } from './in-transaction.ts';
import { isPublicUid } from './public-type.ts';

/**
 * Strapi publishes inside `create` and `update` with `status: 'published'` without telling any middleware.
 * Here such a call becomes two: save, then publish, so that nothing is published behind the gate's back.
 */
export function publishSeparately(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { uid, action } = context;
    if (!isPublicUid(uid) || (action !== 'create' && action !== 'update')) return next();
    const params: unknown = context.params;
    if (!isRecord(params) || params.status !== 'published') return next();
    const { locale } = params;
    params.status = 'draft';
    return inTransaction(strapi, async () => {
      const saved = await next();
      if (!isRecord(saved) || typeof saved.documentId !== 'string') return saved;
      const published = await strapi
        .documents(uid)
        .publish({ documentId: saved.documentId, ...(typeof locale === 'string' ? { locale } : {}) });
      return published.entries[0] ?? saved;
    });
  });
}
