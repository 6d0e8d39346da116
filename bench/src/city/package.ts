import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { CONTENT_TYPES, type ContentType, type EntryByType } from '@themenportal/shared/content';
import {
  entryPath,
  type EntryVersion,
  MANIFEST_FILE,
  MEDIA_FOLDER,
  PACKAGE_FORMAT,
  type PackageManifest,
} from '@themenportal/shared/content-package';
import { SOURCE_LOCALE } from '@themenportal/shared/locales';
import { stringify } from 'yaml';
import type { City } from './city.ts';
import { packageFields } from './package-fields.ts';

/** Writes the city as a content package, which `pnpm content:import` takes. */
export async function writePackage(city: City, folder: string): Promise<number> {
  const manifest: PackageManifest = { format: PACKAGE_FORMAT, sourceLocale: SOURCE_LOCALE };
  await write(join(folder, MANIFEST_FILE), stringify(manifest));
  for (const { name, content } of city.media) await write(join(folder, MEDIA_FOLDER, name), content);
  let files = 0;
  for (const type of CONTENT_TYPES) {
    for (const entry of city.entries[type]) files += await writeEntry(folder, type, entry, 'published');
  }
  for (const draft of city.drafts) files += await writeEntry(folder, 'topic', draft, 'draft');
  return files;
}

async function writeEntry(
  folder: string,
  type: ContentType,
  entry: EntryByType[ContentType],
  version: EntryVersion,
): Promise<number> {
  const { documentId, locale } = entry;
  const fields = packageFields(type, entry);
  await write(join(folder, entryPath({ type, documentId, locale, version })), stringify(fields, { lineWidth: 0 }));
  return 1;
}

async function write(file: string, content: string | Buffer): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}
