import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { RECEIVER_UID } from '../announcements/receiver-uid.ts';
import { keptState } from '../database/kept-state.ts';

const done = keptState('themenportal_receivers_to_administrators', z.object({ done: z.literal(true) }));
const STRAPIS_OWN_ROLES = ['strapi-editor', 'strapi-author'];
const PermissionsSchema = z.array(z.object({ id: z.number() }));

/**
 * Strapi lets its own editors and authors do everything with every content type. Receivers hold secrets and say where the CMS
 * calls, so they are taken away from these roles: once for each database, so that what an administrator gives later stays.
 */
export const keepReceiversToAdministrators = async (strapi: Core.Strapi): Promise<void> => {
  await strapi.db.transaction(async () => {
    if ((await done.find(strapi)) !== undefined) return;
    const given: unknown = await strapi.db.query('admin::permission').findMany({
      select: ['id'],
      where: { subject: RECEIVER_UID, role: { code: { $in: STRAPIS_OWN_ROLES } } },
    });
    await strapi.service('admin::permission').deleteByIds(PermissionsSchema.parse(given).map(({ id }) => id));
    await done.create(strapi, { done: true });
  });
};
