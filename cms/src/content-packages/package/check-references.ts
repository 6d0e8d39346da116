import type { ContentType } from '@themenportal/shared/content';
import { MEDIA_FOLDER, type EntryVersion } from '@themenportal/shared/content-package';
import { SOURCE_LOCALE, type Locale } from '@themenportal/shared/locales';
import { references, type Reference } from '../entry/index.ts';
import type { ContentModel } from '../model/index.ts';
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
        if (!pack.media.has(reference.key)) problems.push(missingMedia(entry, reference));
      }
    }
  }
  for (const name of pack.media.keys()) {
    if (!used.has(name))
      problems.push({ file: `${MEDIA_FOLDER}/${name}`, reason: 'No entry of the package uses this file.' });
  }
  return { problems, outside };
}

function missingMedia({ file }: PackageEntry, { path, key }: Reference & { kind: 'media' }): Problem {
  return { file, field: fieldPath(path), reason: `The file "${key}" is not in ${MEDIA_FOLDER}/.` };
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
