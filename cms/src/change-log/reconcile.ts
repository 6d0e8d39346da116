import type { Core } from '@strapi/strapi';
import { lockForWriting } from '../document-actions/index.ts';
import { publicTypes } from '../public-api/public-types.ts';
import { entryForm } from './form.ts';
import { createHead, findHead, writeHead } from './log/head.ts';
import { logOnly } from './log-touched.ts';
import { outdatedIds } from './outdated-ids.ts';

/**
 * Brings the log up to what is published, whatever changed it while no CMS of this release was running: at the first start
 * on a database, after an update with another contract, after an intervention in the database. Changes nothing else.
 */
export async function reconcile(strapi: Core.Strapi): Promise<void> {
  await strapi.db.transaction(async () => {
    await lockForWriting(strapi, { patiently: true });
    const form = entryForm();
    const head = (await findHead(strapi)) ?? (await createHead(strapi, form));
    const isOtherForm = head.form !== form;
    if (isOtherForm) await writeHead(strapi, { ...head, form });
    for (const uid of publicTypes) await logOnly(strapi, uid, await outdatedIds(strapi, uid, isOtherForm));
  });
}
