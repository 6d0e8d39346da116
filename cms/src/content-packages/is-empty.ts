import type { Core } from '@strapi/strapi';
import { CONTENT_TYPES } from '@themenportal/shared/content';
import type { ContentModel } from './model/index.ts';

/** Whether the CMS holds no public document at all, not even a draft. */
export async function isEmpty(strapi: Core.Strapi, model: ContentModel): Promise<boolean> {
  for (const type of CONTENT_TYPES) {
    if ((await strapi.db.query(model.of(type).uid).count()) > 0) return false;
  }
  return true;
}
