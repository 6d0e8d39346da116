import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { isAsset, notRetired, retire, retiredAssets } from './assets.ts';
import type { FileBytes, FileToWrite, ReleaseChange } from './change.ts';
import { quickCopy } from './quick-copy.ts';
import type { RecordChange, Records } from './records.ts';
import type { FileChange } from './stage.ts';

type Files = ReleaseChange['files'];

/** What a publish writes, with its compressed copies; without files that have these bytes already. */
export function filesToWrite(client: string, { write }: Files): FileChange[] {
  const changed = new Map<string, FileBytes>();
  for (const item of write) if (!isThere(client, checked(item))) changed.set(item.file, item.bytes);
  return [...changed].map(([file, bytes]) => ({ file, to: { bytes: withQuickCopy(file, bytes) } }));
}

function withQuickCopy(file: string, bytes: FileBytes): FileBytes {
  if (bytes.quickCopy) return bytes;
  const { content } = bytes;
  const copy = quickCopy(file, content);
  return copy ? { content, quickCopy: copy } : bytes;
}

/** What a publish removes, assets only when nothing referred to them for a day, with the records that remember which. */
export function filesToRemove(
  records: Records,
  { files: { write, remove }, assets }: Pick<ReleaseChange, 'files' | 'assets'>,
  at: string,
): { files: FileChange[]; records: RecordChange[] } {
  const used = new Set([...write.map(({ file }) => file), ...assets]);
  const gone = [...new Set(remove)].filter((file) => !used.has(file));
  const retired = gone.filter((file) => isAsset(file) && records.get('retired', file) === undefined);
  const { back, expired } = retiredAssets(records, used, at);
  const removed = [...gone.filter((file) => !isAsset(file)), ...expired];
  return {
    files: removed.map((file) => ({ file, to: undefined })),
    records: [...retired.map((file) => retire(file, at)), ...[...back, ...expired].map(notRetired)],
  };
}

function isThere(client: string, { file, bytes: { content } }: FileToWrite): boolean {
  const path = join(client, file);
  if (!existsSync(path) || statSync(path).size !== content.length) return false;
  return isAsset(file) || readFileSync(path).equals(content);
}

function checked(item: FileToWrite): FileToWrite {
  const { file } = item;
  if (file === posix.normalize(file) && !/^(?:\/|\.\.(?:\/|$)|\.?$)|[\0\\]|\/$|\.(?:br|gz)$/.test(file)) return item;
  throw new Error(`"${file}" is no name of a file of a release.`);
}
