import { join } from 'node:path';
import type { FileBytes } from './change.ts';
import { writeDurably } from '../durable.ts';
import { linkKept, linkVariants } from './files-in-place.ts';
import { type JournalEntry, type Variant, VARIANTS } from './journal.ts';

/** What becomes of a file: new content, what an earlier publish replaced, or nothing. */
export interface FileChange {
  readonly file: string;
  readonly to: { readonly bytes: FileBytes } | Kept | undefined;
}

interface Kept {
  /** A path without the variants' endings. */
  readonly links: string;
  readonly variants: readonly Variant[];
}

/** Lays ready what comes and what goes in the folder of a journal entry. `modified` in whole milliseconds. */
export function stageFiles(
  client: string,
  staged: string,
  changes: readonly FileChange[],
  modified: number,
): JournalEntry['files'] {
  return changes.map(({ file, to }, index) => ({
    file,
    before: linkVariants(join(client, file), join(staged, 'old', String(index))),
    after: stageNew(join(staged, 'new', String(index)), to, modified),
  }));
}

function stageNew(path: string, to: FileChange['to'], modified: number): Variant[] {
  if (to === undefined) return [];
  if ('links' in to) return linkKept(to.links, path, to.variants);
  const { content: plain, quickCopy } = to.bytes;
  const contents: Record<Variant, Uint8Array | undefined> = { '.br': quickCopy, '.gz': undefined, '': plain };
  return VARIANTS.filter((variant) => {
    const content = contents[variant];
    // All variants carry the same date: by it a reader knows which belong together.
    if (content) writeDurably(path + variant, content, modified);
    return content !== undefined;
  });
}
