import type { ContentModel } from '../model/index.ts';
import type { Problem } from '../problem.ts';
import { lookUp, type EntryIndex } from './check-structure.ts';
import type { ContentPackage, PackageEntry } from './content-package.ts';

/** Documents that stand, by a relation to their own type such as `parent`, below themselves. */
export function checkCircles({ entries }: ContentPackage, index: EntryIndex, model: ContentModel): Problem[] {
  return entries.flatMap((entry) =>
    model
      .of(entry.address.type)
      .fields.filter(({ form }) => form.kind === 'relation' && !form.many && form.target === entry.address.type)
      .flatMap(({ name }) => {
        const circle = circleFrom(entry, name, index);
        return circle === undefined
          ? []
          : [{ file: entry.file, field: name, reason: `This leads back to itself: ${circle.join(' → ')}.` }];
      }),
  );
}

function circleFrom(entry: PackageEntry, field: string, index: EntryIndex): string[] | undefined {
  const start = entry.address.documentId;
  const line = [start];
  for (let at: PackageEntry | undefined = entry; at !== undefined;) {
    const above: unknown = at.fields[field];
    if (typeof above !== 'string') return undefined;
    line.push(above);
    if (above === start) return line;
    // A circle further up is told of the documents that are part of it.
    if (line.indexOf(above) < line.length - 1) return undefined;
    const address = { ...entry.address, documentId: above };
    const { locale, version } = entry.address;
    at =
      lookUp(index, address, locale, version) ??
      lookUp(index, address, locale, version === 'draft' ? 'published' : 'draft');
  }
  return undefined;
}
