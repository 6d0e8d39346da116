import { lstat, readdir } from 'node:fs/promises';
import path from 'node:path';
import { MANIFEST_FILE, MEDIA_FOLDER, README_FILE } from '@themenportal/shared/content-package';
import { PackageError, type Problem } from '../problem.ts';
import { mediaNameFault } from './media-name.ts';

export interface ListedFile {
  /** Relative to the package, with `/` between its parts and in Unicode's composed form. */
  readonly file: string;
  readonly path: string;
  readonly size: number;
}

export interface Listing {
  readonly entries: readonly ListedFile[];
  readonly media: readonly ListedFile[];
}

const MEBIBYTE = 1024 * 1024;
const MAX_ENTRY_SIZE = MEBIBYTE;
const MAX_MEDIA_SIZE = 200 * MEBIBYTE;

/** Lists what a package may hold; whatever else lies in the folder is a problem. Symbolic links are never followed. */
export async function listFiles(folder: string, problems: Problem[]): Promise<Listing> {
  const files = await walk(folder, '', problems);
  if (!files.some(({ file }) => file === MANIFEST_FILE)) {
    const reason = `${folder} is no content package: this file is missing. It says "format: 1" and "sourceLocale: de".`;
    throw new PackageError([{ file: MANIFEST_FILE, reason }]);
  }
  const media = files.filter(({ file }) => file.startsWith(`${MEDIA_FOLDER}/`));
  const entries = files.filter((file) => !media.includes(file) && file.file !== README_FILE);
  problems.push(
    ...entries.flatMap(tooLarge(MAX_ENTRY_SIZE)),
    ...media.flatMap(tooLarge(MAX_MEDIA_SIZE)),
    ...mediaProblems(media),
  );
  return { entries: entries.filter(({ size }) => size <= MAX_ENTRY_SIZE), media };
}

async function walk(folder: string, inside: string, problems: Problem[]): Promise<ListedFile[]> {
  const names = await readdir(path.join(folder, inside)).catch((error: NodeJS.ErrnoException) => {
    const reason =
      error.code === 'ENOENT' ? 'There is no such folder.' : `This folder cannot be read: ${error.message}.`;
    throw new PackageError([{ file: inside || folder, reason }]);
  });
  const files: ListedFile[] = [];
  for (const name of names.sort()) {
    const relative = inside === '' ? name : `${inside}/${name}`;
    const file = relative.normalize('NFC');
    const found = await lstat(path.join(folder, relative));
    if (found.isDirectory()) files.push(...(await walk(folder, relative, problems)));
    else if (found.isFile()) files.push({ file, path: path.join(folder, relative), size: found.size });
    else
      problems.push({
        file,
        reason: `${found.isSymbolicLink() ? 'A symbolic link' : 'A special file'} has no place in a package; put the file itself here.`,
      });
  }
  return files;
}

function tooLarge(limit: number) {
  return ({ file, size }: ListedFile): Problem[] => {
    if (size <= limit) return [];
    const inMebibytes = (bytes: number): string => (bytes / MEBIBYTE).toFixed(bytes % MEBIBYTE === 0 ? 0 : 1);
    return [
      {
        file,
        reason: `The file is too large: ${inMebibytes(size)} MiB, at most ${inMebibytes(limit)} MiB are allowed.`,
      },
    ];
  };
}

function mediaProblems(media: readonly ListedFile[]): Problem[] {
  const seen = new Map<string, string>();
  return media.flatMap(({ file }) => {
    const fault = mediaNameFault(file.slice(MEDIA_FOLDER.length + 1));
    if (fault !== undefined) return [{ file, reason: fault }];
    const twin = seen.get(file.toLowerCase());
    seen.set(file.toLowerCase(), file);
    return twin === undefined
      ? []
      : [{ file, reason: `The name differs from ${twin} only in upper and lower case or in its Unicode form.` }];
  });
}
