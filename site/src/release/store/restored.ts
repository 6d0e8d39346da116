import { join } from 'node:path';
import { SiteError } from '../../errors.ts';
import { isAsset, retire } from './assets.ts';
import type { Journal, JournalEntry } from './journal.ts';
import type { RecordChange } from './records.ts';
import type { FileChange } from './stage.ts';

interface Restored {
  files: FileChange[];
  records: RecordChange[];
}

/** What brings back the state after `seq`, when `last` was the last publish: of all that changed since, what was there first. */
export function restored(journal: Journal, seq: number, last: number, at: string): Restored {
  const files = new Map<string, FileChange>();
  const records = new Map<string, RecordChange>();
  for (let entry = seq + 1; entry <= last; entry++) {
    const undo = readUndo(journal, entry, seq);
    for (const [index, { file, before }] of undo.files.entries()) {
      const links = join(journal.folderOf(entry), 'old', String(index));
      if (!files.has(file)) files.set(file, { file, to: before.length > 0 ? { links, variants: before } : undefined });
    }
    for (const { kind, key, before } of undo.records) {
      const id = `${kind} ${key}`;
      if (!records.has(id)) records.set(id, { kind, key, value: before ?? undefined });
    }
  }
  // Who loaded a page since then still asks for its assets.
  const added = [...files.values()].filter(({ file, to }) => to === undefined && isAsset(file));
  for (const { file } of added) {
    files.delete(file);
    records.set(`retired ${file}`, retire(file, at));
  }
  return { files: [...files.values()], records: [...records.values()] };
}

function readUndo(journal: Journal, entry: number, seq: number): JournalEntry {
  if (journal.seqs().includes(entry)) return journal.read(entry);
  const first = journal.seqs()[0];
  const reach = first === undefined ? 'there is nothing to go back to' : `the oldest state is number ${first - 1}`;
  throw new SiteError(`The state number ${seq} of this release is not kept any more; ${reach}.`);
}
