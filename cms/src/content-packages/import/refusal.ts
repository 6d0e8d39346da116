import { errors } from '@strapi/utils';
import { CONTENT_TYPES, entryPath } from '@themenportal/shared/content-package';
import { SOURCE_LOCALE, isLocale } from '@themenportal/shared/locales';
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

/**
 * Turns what the CMS itself refuses into problems of the package; `file` is what was being written, if it was one file.
 * The CMS speaks the language of its editors.
 */
export function asPackageError(error: unknown, file?: string): unknown {
  if (error instanceof PackageError || !(error instanceof errors.ApplicationError)) return error;
  const details = DetailsSchema.safeParse(error.details).data?.errors ?? [];
  if (details.length === 0)
    return new PackageError([{ file: file ?? 'package', reason: `The CMS refuses this: ${error.message}` }]);
  return new PackageError(
    details.map(({ path, label, message, uid, documentId, locale }): Problem => {
      const field = fieldPath(path);
      return {
        file: fileOf(uid, documentId, locale) ?? file ?? 'package',
        ...(field === '' ? {} : { field }),
        reason: `The CMS refuses this: ${label === undefined ? '' : `${label}: `}${message}`,
      };
    }),
  );
}

function fileOf(
  uid: string | undefined,
  documentId: string | undefined,
  locale: string | null | undefined,
): string | undefined {
  const type = CONTENT_TYPES.find((name) => uid === `api::${name}.${name}`);
  if (type === undefined || documentId === undefined) return undefined;
  return entryPath({ type, documentId, locale: isLocale(locale) ? locale : SOURCE_LOCALE, version: 'published' });
}
