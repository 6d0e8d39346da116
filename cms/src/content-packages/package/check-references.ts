import type { ContentType } from '@themenportal/shared/content';
import { MEDIA_FOLDER, type EntryVersion } from '@themenportal/shared/content-package';
import { SOURCE_LOCALE, type Locale } from '@themenportal/shared/locales';
import mime from 'mime-types';
import { references, type Reference } from '../entry/index.ts';
import type { ContentModel, MediaKind } from '../model/index.ts';
import { fieldPath, type Problem } from '../problem.ts';
import { lookUp, type EntryIndex } from './check-structure.ts';
import type { ContentPackage, PackageEntry } from './content-package.ts';

/** An entry that the package points to and does not hold: the database must. */
export interface OutsideReference {
  readonly file: string;
  readonly field: string;
  readonly target: ContentType;
  readonly documentId: string;
  /** Nothing for a type without translations. */
  readonly locale: Locale | undefined;
  readonly version: EntryVersion;
}

export interface ReferenceCheck {
  readonly problems: readonly Problem[];
  readonly outside: readonly OutsideReference[];
}

export function checkReferences(pack: ContentPackage, index: EntryIndex, model: ContentModel): ReferenceCheck {
  const problems: Problem[] = [];
  const outside: OutsideReference[] = [];
  const used = new Set<string>();
  for (const entry of pack.entries) {
    for (const reference of references(entry.fields, model.of(entry.address.type).fields)) {
      if (reference.kind === 'relation') outside.push(...outsideReference(entry, reference, index, model));
      else {
        used.add(reference.key);
        const fault = mediaFault(pack, reference);
        if (fault !== undefined) problems.push({ file: entry.file, field: fieldPath(reference.path), reason: fault });
      }
    }
  }
  for (const name of pack.media.keys()) {
    if (!used.has(name))
      problems.push({ file: `${MEDIA_FOLDER}/${name}`, reason: 'No entry of the package uses this file.' });
  }
  return { problems, outside };
}

function mediaFault({ media }: ContentPackage, { key, accepts }: Reference & { kind: 'media' }): string | undefined {
  if (!media.has(key)) return `The file "${key}" is not in ${MEDIA_FOLDER}/.`;
  if (accepts.includes(mediaKind(key))) return undefined;
  return `The file "${key}" is not of the kind that belongs here: ${accepts.join(' or ')}.`;
}

function mediaKind(name: string): MediaKind {
  const type = mime.lookup(name) || '';
  const kinds = [
    ['image/', 'images'],
    ['video/', 'videos'],
    ['audio/', 'audios'],
  ] as const;
  return kinds.find(([start]) => type.startsWith(start))?.[1] ?? 'files';
}

/** Strapi connects a published entry with published ones and each language with its own. */
function outsideReference(
  entry: PackageEntry,
  reference: Reference & { kind: 'relation' },
  index: EntryIndex,
  model: ContentModel,
): OutsideReference[] {
  const { target, documentId, path } = reference;
  const { version } = entry.address;
  const locale = model.of(target).localized ? entry.address.locale : undefined;
  const address = { ...entry.address, type: target, documentId };
  const find = (kind: EntryVersion): PackageEntry | undefined => lookUp(index, address, locale ?? SOURCE_LOCALE, kind);
  // A document that is published has a draft as well, so a draft may point to either.
  if (find('published') !== undefined || (version === 'draft' && find('draft') !== undefined)) return [];
  return [{ file: entry.file, field: fieldPath(path), target, documentId, locale, version }];
}
