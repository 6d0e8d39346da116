import type { JournalEntry } from './journal.ts';

/** How many more pages there are afterwards. */
export function pagesGained(files: JournalEntry['files']): number {
  return files
    .filter(({ file }) => file.endsWith('.html'))
    .reduce((gain, { before, after }) => gain + Number(after.length > 0) - Number(before.length > 0), 0);
}
