import { readFile } from 'node:fs/promises';
import { SOURCE_LOCALE } from '@themenportal/shared/locales';
import {
  MANIFEST_FILE,
  MEDIA_FOLDER,
  PACKAGE_FORMAT,
  PackageManifestSchema,
  parseEntryPath,
} from '@themenportal/shared/content-package';
import { readFields, type FieldProblem } from '../entry/index.ts';
import type { ContentModel, Field, TypeModel } from '../model/index.ts';
import { PackageError, type Problem } from '../problem.ts';
import { parseYaml, YamlError } from '../yaml/index.ts';
import type { ContentPackage, PackageEntry } from './content-package.ts';
import { listFiles, type ListedFile } from './list-files.ts';

/** Reads a folder as far as it goes; each thing that is wrong with it is added to `problems`. */
export async function readPackage(folder: string, model: ContentModel, problems: Problem[]): Promise<ContentPackage> {
  const { entries: files, media } = await listFiles(folder, problems);
  const entries: PackageEntry[] = [];
  for (const file of files) {
    if (file.file === MANIFEST_FILE) await readManifest(file, problems);
    else entries.push(...(await readEntry(file, model, problems)));
  }
  const named = media.map(({ file, ...rest }) => ({ ...rest, name: file.slice(MEDIA_FOLDER.length + 1) }));
  return { entries, media: new Map(named.map((item) => [item.name, item])) };
}

async function readManifest(file: ListedFile, problems: Problem[]): Promise<void> {
  const before = problems.length;
  const manifest = await readYaml(file, problems);
  if (problems.length > before || PackageManifestSchema.safeParse(manifest).success) return;
  const reason = `This program reads packages with "format: ${PACKAGE_FORMAT}" and "sourceLocale: ${SOURCE_LOCALE}" only.`;
  throw new PackageError([{ file: MANIFEST_FILE, reason }]);
}

async function readEntry(file: ListedFile, model: ContentModel, problems: Problem[]): Promise<PackageEntry[]> {
  const parsed = parseEntryPath(file.file);
  if (!parsed.ok) {
    problems.push({ file: file.file, reason: `${capitalize(parsed.reason)}.` });
    return [];
  }
  const { address } = parsed;
  const type = model.of(address.type);
  if (!type.localized && address.locale !== SOURCE_LOCALE) {
    problems.push({
      file: file.file,
      reason: `The type "${type.type}" has no translations; it stands in ${SOURCE_LOCALE}.yaml only.`,
    });
    return [];
  }
  const before = problems.length;
  const written = await readYaml(file, problems);
  if (problems.length > before) return [{ file: file.file, address, fields: {}, broken: true }];

  const found: FieldProblem[] = [];
  const own = address.locale === SOURCE_LOCALE ? type.fields : type.fields.filter(({ localized }) => localized);
  const fields = readFields(written, own, found);
  problems.push(
    ...found.map(({ field, reason }) => ({ file: file.file, field, reason: explain(field, reason, own, type) })),
  );
  return [{ file: file.file, address, fields }];
}

/** A field that exists, but not in a translation, deserves more than "no such field". */
function explain(name: string, reason: string, own: readonly Field[], type: TypeModel): string {
  const isElsewhere = type.fields.some((field) => field.name === name) && !own.some((field) => field.name === name);
  return isElsewhere ? `This field is the same in all languages; it stands in ${SOURCE_LOCALE}.yaml only.` : reason;
}

async function readYaml({ file, path }: ListedFile, problems: Problem[]): Promise<unknown> {
  try {
    return parseYaml(new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path)));
  } catch (error) {
    if (error instanceof YamlError)
      problems.push(...error.reasons.map((reason) => ({ file, reason: `The YAML is invalid: ${reason}.` })));
    else if (error instanceof TypeError) problems.push({ file, reason: 'The file is not valid UTF-8 text.' });
    else throw error;
    return undefined;
  }
}

function capitalize(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
