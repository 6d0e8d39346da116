import type { Core } from '@strapi/strapi';
import { CONTENT_TYPES } from '@themenportal/shared/content';
import { entryPath } from '@themenportal/shared/content-package';
import { SOURCE_LOCALE } from '@themenportal/shared/locales';
import { isDeepStrictEqual } from 'node:util';
import { readDocumentIds, readEntries, type StoredEntry, type StoredFile } from '../database/index.ts';
import type { ContentModel } from '../model/index.ts';
import { PackageError, type Problem } from '../problem.ts';

export interface Collection {
  /** What becomes a file each, in the order of their names. */
  readonly entries: readonly StoredEntry[];
  readonly files: readonly StoredFile[];
}

/** Everything that editors have written, drafts only where they say something else than what is published. */
export async function collect(strapi: Core.Strapi, model: ContentModel): Promise<Collection> {
  const files = new Map<string, StoredFile>();
  const entries: StoredEntry[] = [];
  for (const type of CONTENT_TYPES) {
    const ids = await readDocumentIds(strapi, model.of(type));
    entries.push(...withoutEqualDrafts(await readEntries(strapi, model.of(type), ids, files)));
  }
  refuseOrphans(entries);
  return { entries: entries.sort(byPath), files: [...files.values()] };
}

function withoutEqualDrafts(entries: readonly StoredEntry[]): StoredEntry[] {
  const published = new Map(
    entries.filter(({ address }) => address.version === 'published').map((entry) => [entryPath(entry.address), entry]),
  );
  return entries.filter(({ address, fields }) => {
    if (address.version === 'published') return true;
    return !isDeepStrictEqual(published.get(entryPath({ ...address, version: 'published' }))?.fields, fields);
  });
}

/** A package has no place for a translation without its German text. */
function refuseOrphans(entries: readonly StoredEntry[]): void {
  const withSource = new Set(
    entries
      .filter(({ address }) => address.locale === SOURCE_LOCALE)
      .map(({ address }) => `${address.type}/${address.documentId}`),
  );
  const problems = entries
    .filter(({ address }) => !withSource.has(`${address.type}/${address.documentId}`))
    .map(({ address }): Problem => ({
      file: entryPath(address),
      reason: `The ${address.type} "${address.documentId}" has no German text. Write one or delete the translation, then export again.`,
    }));
  if (problems.length > 0) throw new PackageError(problems);
}

function byPath(a: StoredEntry, b: StoredEntry): number {
  return entryPath(a.address) < entryPath(b.address) ? -1 : 1;
}
