import type { Core } from '@strapi/strapi';

/** Joins the transaction that is running, or opens one. */
export const inTransaction = async <T>(strapi: Core.Strapi, work: () => Promise<T>): Promise<T> =>
  strapi.db.transaction(work);
