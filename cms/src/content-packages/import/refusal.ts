import { errors } from '@strapi/utils';
import type { ContentType } from '@themenportal/shared/content';
import { CONTENT_TYPES } from '@themenportal/shared/content';
import { entryPath } from '@themenportal/shared/content-package';
import { isLocale, SOURCE_LOCALE, type Locale } from '@themenportal/shared/locales';
import { z } from 'zod';
import { fieldPath, PackageError, type Problem } from '../problem.ts';

const DetailsSchema = z.object({
  errors: z.array(
    z.looseObject({
      path: z.array(z.union([z.string(), z.number()])).default([]),
      label: z.string().optional(),
      message: z.string(),
      uid: z.string().optional(),
      documentId: z.string().optional(),
      locale: z.string().nullish(),
    }),
  ),
});

/** Gives the file of the package that holds a document; nothing if it is not of this package. */
export type FindFile = (type: ContentType, documentId: string, locale: Locale) => string | undefined;

/**
 * Turns what the CMS itself refuses into problems of the package; `file` is what was being written.
 * The CMS speaks the language of its editors.
 */
export function asPackageError(error: unknown, file: string, find?: FindFile): unknown {
  if (error instanceof PackageError || !(error instanceof errors.ApplicationError)) return error;
  const details = DetailsSchema.safeParse(error.details).data?.errors ?? [];
  if (details.length === 0) return new PackageError([{ file, reason: `The CMS refuses this: ${error.message}` }]);
  return new PackageError(
    details.map(({ path, label, message, uid, documentId, locale }): Problem => ({
      file: fileOf(find, uid, documentId, locale) ?? file,
      field: fieldPath(path),
      reason: `The CMS refuses this: ${label === undefined ? '' : `${label}: `}${message}`,
    })),
  );
}

function fileOf(
  find: FindFile | undefined,
  uid: string | undefined,
  documentId: string | undefined,
  locale: string | null | undefined,
): string | undefined {
  const type = CONTENT_TYPES.find((name) => uid === `api::${name}.${name}`);
  if (type === undefined || documentId === undefined) return undefined;
  const language = isLocale(locale) ? locale : SOURCE_LOCALE;
  // What stands in the database only is named like a file all the same.
  return find?.(type, documentId, language) ?? entryPath({ type, documentId, locale: language, version: 'published' });
}
