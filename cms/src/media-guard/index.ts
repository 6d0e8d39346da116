import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { z } from 'zod';
import { lockForWriting } from '../document-actions/index.ts';
import { usersOf } from './users-of.ts';

export { placesShowing } from './places-showing.ts';

const FileSchema = z.object({ id: z.number(), name: z.string() });

/**
 * Refuses to delete a file that content still shows: the page would lose it, and its bytes with it.
 * The panel deletes single files, many at once and whole folders; all of them come through `remove`.
 */
export function registerMediaGuard(strapi: Core.Strapi): void {
  const service = strapi.plugin('upload').service('upload');
  const remove = service.remove;
  service.remove = async (file: unknown): Promise<unknown> => {
    const { id, name } = FileSchema.parse(file);
    return strapi.db.transaction(async () => {
      await lockForWriting(strapi);
      const users = await usersOf(strapi, id);
      if (users.length > 0) {
        throw new errors.ValidationError(`Die Datei „${name}“ wird noch gebraucht von: ${users.join(', ')}.`);
      }
      return remove.call(service, file);
    });
  };
}
