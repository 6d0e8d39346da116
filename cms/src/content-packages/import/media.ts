import { readFile } from 'node:fs/promises';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { fileBytes } from '../database/index.ts';
import { mapMedia } from '../entry/index.ts';
import { digest } from '../media-names.ts';
import type { ContentModel } from '../model/index.ts';
import type { ContentPackage, MediaFile, PackageEntry } from '../package/index.ts';
import { mediaReference, type Digests } from './stored-state.ts';
import { upload } from './uploads.ts';

export interface ReferencedMedia {
  /** The entries with their media as references, which name the bytes too. */
  readonly entries: readonly PackageEntry[];
  /** The files by reference. */
  readonly files: ReadonlyMap<string, MediaFile>;
}

export async function referToMedia({ entries, media }: ContentPackage, model: ContentModel): Promise<ReferencedMedia> {
  const references = new Map<string, string>();
  for (const file of media.values())
    references.set(file.name, mediaReference(file.name, digest(await readFile(file.path))));
  return {
    entries: entries.map((entry) => ({
      ...entry,
      fields: mapMedia(entry.fields, model.of(entry.address.type).fields, (name) => references.get(name)),
    })),
    files: new Map([...media.values()].map((file) => [references.get(file.name) ?? file.name, file])),
  };
}

const FilesSchema = z.array(z.object({ id: z.number(), name: z.string(), ext: z.string().nullish(), url: z.string() }));

/** Keys of stored files for all references: what the media library has already, in name and bytes, is not uploaded again. */
export async function provideMedia(
  strapi: Core.Strapi,
  files: ReferencedMedia['files'],
  known: ReadonlyMap<string, string>,
  digests: Digests,
): Promise<{ keys: ReadonlyMap<string, string>; uploaded: string[] }> {
  const keys = new Map(known);
  const missing = [...files].filter(([reference]) => !keys.has(reference));
  const names = missing.map(([, { name }]) => name);
  const rows: unknown = await strapi.db
    .query('plugin::upload.file')
    .findMany({ select: ['id', 'name', 'ext', 'url'], where: { name: { $in: names } } });
  for (const { id, name, ext, url } of FilesSchema.parse(rows)) {
    const key = String(id);
    const sha256 = digests.get(key) ?? digest(await fileBytes(strapi, { key, name, ext: ext ?? '', url }));
    const reference = mediaReference(name, sha256);
    if (!keys.has(reference)) keys.set(reference, key);
  }
  const uploaded: string[] = [];
  for (const [reference, file] of missing) {
    if (keys.has(reference)) continue;
    keys.set(reference, await upload(strapi, file));
    uploaded.push(file.name);
  }
  return { keys, uploaded };
}
