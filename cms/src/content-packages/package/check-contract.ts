import path from 'node:path';
import { checkVersion } from '@themenportal/shared/content-package';
import { SOURCE_LOCALE } from '@themenportal/shared/locales';
import { describeIssue } from '@themenportal/shared/rules';
import { mapMedia, type Fields } from '../entry/index.ts';
import type { ContentModel, TypeModel } from '../model/index.ts';
import { fieldPath, type Problem } from '../problem.ts';
import { lookUp, type EntryIndex } from './check-structure.ts';
import type { ContentPackage, PackageEntry } from './content-package.ts';

/** What the contract of the public types has against each entry. */
export function checkContract(pack: ContentPackage, index: EntryIndex, model: ContentModel): Problem[] {
  return pack.entries.flatMap((entry) => {
    if (entry.broken) return [];
    const type = model.of(entry.address.type);
    const whole = mapMedia({ ...sharedFields(entry, index, type), ...entry.fields }, type.fields, asMedia);
    return checkVersion(entry.address, whole)
      .filter(({ path: [name] }) => isOwn(name, entry, type))
      .map((issue) => ({ file: entry.file, field: fieldPath(issue.path), reason: describeIssue(issue, 'en') }));
  });
}

/** A translation is checked together with what is the same in all languages, which its source holds. */
function sharedFields({ address }: PackageEntry, index: EntryIndex, type: TypeModel): Fields {
  if (address.locale === SOURCE_LOCALE) return {};
  const published = lookUp(index, address, SOURCE_LOCALE, 'published');
  const draft = lookUp(index, address, SOURCE_LOCALE, 'draft');
  const source = address.version === 'draft' ? (draft ?? published) : (published ?? draft);
  const shared = type.fields.filter(({ localized }) => !localized);
  return Object.fromEntries(shared.map(({ name }) => [name, source?.fields[name]]));
}

/** What is wrong with a shared field is said once, of the source. */
function isOwn(name: PropertyKey | undefined, { address }: PackageEntry, type: TypeModel): boolean {
  if (address.locale === SOURCE_LOCALE) return true;
  return type.fields.some((field) => field.name === name && field.localized);
}

/** Stands for the file as the CMS would describe it; whether it is there is asked elsewhere. */
function asMedia(name: string): Fields {
  return { url: `/${name}`, name, mime: path.extname(name).slice(1) || 'file', size: 0 };
}
