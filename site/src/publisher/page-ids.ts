import { readFileSync, statSync } from 'node:fs';
import { skimPage } from '../release/skim-page.ts';

interface Known {
  readonly inode: number;
  readonly modified: number;
  readonly ids: ReadonlySet<string>;
}

const MOST_KNOWN = 1000;

/** The ids in pages that lie on disk. Many pages link into the same few; these are read again only when they are other files. */
export class PageIds {
  readonly #known = new Map<string, Known>();

  in(file: string): ReadonlySet<string> {
    const { ino: inode, mtimeMs: modified } = statSync(file);
    const known = this.#known.get(file);
    if (known?.inode === inode && known.modified === modified) return known.ids;
    const { ids } = skimPage(readFileSync(file, 'utf8'));
    if (this.#known.size >= MOST_KNOWN) this.#known.clear();
    this.#known.set(file, { inode, modified, ids });
    return ids;
  }
}
