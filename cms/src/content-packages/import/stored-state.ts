import type { Core } from '@strapi/strapi';
import { entryPath, type EntryVersion } from '@themenportal/shared/content-package';
import { fileBytes, readEntries, type StoredFile } from '../database/index.ts';
import { mapMedia, type Fields } from '../entry/index.ts';
import { assignMediaNames, digest } from '../media-names.ts';
import type { ContentModel } from '../model/index.ts';
import type { Target } from './target.ts';

/** Digests of files, kept for the run: the bytes of a stored file never change under its key. */
export type Digests = Map<string, string>;

/** The documents of a package as the database holds them now, their media by the names that media/ would give them. */
export class StoredState {
  readonly #entries: ReadonlyMap<string, Fields>;
  /** Keys of stored files by `name sha256`. */
  readonly fileKeys: ReadonlyMap<string, string>;

  constructor(entries: ReadonlyMap<string, Fields>, fileKeys: ReadonlyMap<string, string>) {
    this.#entries = entries;
    this.fileKeys = fileKeys;
  }

  fields({ type, documentId, locale }: Target, version: EntryVersion): Fields | undefined {
    return this.#entries.get(entryPath({ type, documentId, locale, version }));
  }
}

export async function readStoredState(
  strapi: Core.Strapi,
  model: ContentModel,
  targets: readonly Target[],
  digests: Digests,
): Promise<StoredState> {
  const files = new Map<string, StoredFile>();
  const stored = [];
  for (const [type, ids] of idsByType(targets))
    stored.push(...(await readEntries(strapi, model.of(type), [...ids], files)));

  for (const file of files.values()) {
    if (!digests.has(file.key)) digests.set(file.key, digest(await fileBytes(strapi, file)));
  }
  const digested = [...files.values()].map((file) => ({ ...file, sha256: digests.get(file.key) ?? '' }));
  const names = assignMediaNames(digested);
  // The digest is part of the reference: a file of the same name and other bytes is another file.
  const reference = new Map(digested.map(({ key, sha256 }) => [key, mediaReference(names.get(key) ?? key, sha256)]));
  const entries = stored.map(({ address, fields }): [string, Fields] => [
    entryPath(address),
    mapMedia(fields, model.of(address.type).fields, (key) => reference.get(key)),
  ]);
  return new StoredState(new Map(entries), new Map([...reference].map(([key, name]) => [name, key])));
}

export function mediaReference(name: string, sha256: string): string {
  return `${name} ${sha256}`;
}

function idsByType(targets: readonly Target[]): Map<Target['type'], Set<string>> {
  const ids = new Map<Target['type'], Set<string>>();
  for (const { type, documentId } of targets) ids.set(type, (ids.get(type) ?? new Set()).add(documentId));
  return ids;
}
