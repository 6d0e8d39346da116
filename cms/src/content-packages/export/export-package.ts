import type { Core } from '@strapi/strapi';
import {
  entryPath,
  MANIFEST_FILE,
  MEDIA_FOLDER,
  PACKAGE_FORMAT,
  type PackageManifest,
} from '@themenportal/shared/content-package';
import { SOURCE_LOCALE } from '@themenportal/shared/locales';
import { fileBytes, type StoredFile } from '../database/index.ts';
import { mapMedia, writeFields } from '../entry/index.ts';
import { assignMediaNames, digest } from '../media-names.ts';
import type { ContentModel } from '../model/index.ts';
import { printYaml } from '../yaml/index.ts';
import { collect, type Collection } from './collect.ts';
import { atOneMoment } from './snapshot.ts';
import { writeFolder, type PackageFiles } from './write-folder.ts';

export interface ExportReport {
  readonly entries: number;
  readonly media: number;
}

/** Writes all content of the CMS into a folder. The same content always gives the same bytes. */
export async function exportPackage(strapi: Core.Strapi, model: ContentModel, folder: string): Promise<ExportReport> {
  const collection = await atOneMoment(strapi, () => collect(strapi, model));
  const names = await nameFiles(strapi, collection.files);
  await writeFolder(folder, packageFiles(strapi, model, collection, names));
  return { entries: collection.entries.length, media: new Set(names.values()).size };
}

async function nameFiles(strapi: Core.Strapi, files: readonly StoredFile[]): Promise<ReadonlyMap<string, string>> {
  const digested = [];
  for (const file of files) digested.push({ ...file, sha256: digest(await fileBytes(strapi, file)) });
  return assignMediaNames(digested);
}

async function* packageFiles(
  strapi: Core.Strapi,
  model: ContentModel,
  { entries, files }: Collection,
  names: ReadonlyMap<string, string>,
): PackageFiles {
  yield [MANIFEST_FILE, printYaml({ format: PACKAGE_FORMAT, sourceLocale: SOURCE_LOCALE } satisfies PackageManifest)];
  for (const { address, fields } of entries) {
    const all = model.of(address.type).fields;
    yield [
      entryPath(address),
      printYaml(
        writeFields(
          mapMedia(fields, all, (key) => names.get(key)),
          all,
        ),
      ),
    ];
  }
  for (const file of files)
    yield [`${MEDIA_FOLDER}/${names.get(file.key) ?? file.name}`, await fileBytes(strapi, file)];
}
