import type { Core } from '@strapi/strapi';
import { lockForWriting } from '../document-actions/index.ts';
import { reconcile } from './reconcile.ts';

/** Logs what goes when a language is deleted in the settings: Strapi then deletes its entries past all middleware. */
export function followLanguages(strapi: Core.Strapi): void {
  const service = strapi.plugin('i18n').service('locales');
  const remove = service.delete;
  service.delete = async (...args: unknown[]): Promise<unknown> =>
    strapi.db.transaction(async () => {
      // Before it deletes: whoever saves has the lock first and the rows then, and each would wait for the other.
      await lockForWriting(strapi);
      const removed: unknown = await remove.apply(service, args);
      await reconcile(strapi);
      return removed;
    });
}
