import { entryPath, type EntryAddress, type EntryVersion } from '@themenportal/shared/content-package';
import { SOURCE_LOCALE, type Locale } from '@themenportal/shared/locales';
import type { ContentModel } from '../model/index.ts';
import type { Problem } from '../problem.ts';
import type { ContentPackage, PackageEntry } from './content-package.ts';

/** Finds an entry of the package by its address. */
export type EntryIndex = ReadonlyMap<string, PackageEntry>;

export function indexEntries({ entries }: ContentPackage): EntryIndex {
  return new Map(entries.map((entry) => [entryPath(entry.address), entry]));
}

export function lookUp(
  index: EntryIndex,
  address: EntryAddress,
  locale: Locale,
  version: EntryVersion,
): PackageEntry | undefined {
  return index.get(entryPath({ ...address, locale, version }));
}

/** Whether the files of a package belong together: no translation without its source, one document of a single type. */
export function checkStructure(pack: ContentPackage, index: EntryIndex, model: ContentModel): Problem[] {
  const withoutSource = pack.entries
    .filter(
      ({ address }) =>
        !lookUp(index, address, SOURCE_LOCALE, 'published') && !lookUp(index, address, SOURCE_LOCALE, 'draft'),
    )
    .map(({ file, address }) => ({
      file,
      reason: `The German text of "${address.documentId}" is missing; a translation stands beside ${SOURCE_LOCALE}.yaml or ${SOURCE_LOCALE}.draft.yaml.`,
    }));
  return [...withoutSource, ...checkSingleTypes(pack, model)];
}

function checkSingleTypes(pack: ContentPackage, model: ContentModel): Problem[] {
  const first = new Map<string, string>();
  return pack.entries.flatMap(({ file, address: { type, documentId } }) => {
    const known = first.get(type) ?? documentId;
    first.set(type, known);
    if (!model.of(type).single || known === documentId) return [];
    return [{ file, reason: `There is one ${type} only, and the package has "${known}" already.` }];
  });
}
