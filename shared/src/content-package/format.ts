import { z } from 'zod';
import { SOURCE_LOCALE } from '../locales.ts';

/** Version of the package format; a reader refuses every other one. */
export const PACKAGE_FORMAT = 1;

export const MANIFEST_FILE = 'package.yaml';
export const MEDIA_FOLDER = 'media';
/** May lie at the top of a package, for people; it is not content. */
export const README_FILE = 'README.md';

/** `package.yaml` */
export const PackageManifestSchema = z.strictObject({
  format: z.literal(PACKAGE_FORMAT),
  sourceLocale: z.literal(SOURCE_LOCALE),
});
export type PackageManifest = z.infer<typeof PackageManifestSchema>;

/** Readable ids such as `mia-do-ki`, and the 24 characters that Strapi gives. */
export const DOCUMENT_ID_PATTERN = /^[a-z0-9]+(-[a-z0-9]+)*$/;
export const DOCUMENT_ID_MAX_LENGTH = 64;

export function isDocumentId(value: string): boolean {
  return value.length <= DOCUMENT_ID_MAX_LENGTH && DOCUMENT_ID_PATTERN.test(value);
}
