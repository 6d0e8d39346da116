import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { lockForWriting } from '../document-actions/index.ts';
import { logTouched } from './log-touched.ts';
import { publishedDocumentsShowing } from './touched/documents-showing.ts';

const FileSchema = z.object({ id: z.number() }).nullish();

/**
 * Logs what changes on pages when a file is replaced, renamed or described anew in the media library.
 * Around the write of the row, not around the whole replacement: nobody else waits while pictures are scaled.
 */
export function followMedia(strapi: Core.Strapi): void {
  const files = strapi.db.query('plugin::upload.file');
  const update = files.update.bind(files);
  files.update = async (params) =>
    strapi.db.transaction(async () => {
      await lockForWriting(strapi, { patiently: true });
      const file: unknown = await update(params);
      const id = FileSchema.parse(file)?.id;
      if (id !== undefined) await logTouched(strapi, await publishedDocumentsShowing(strapi, id));
      return file;
    });
}
