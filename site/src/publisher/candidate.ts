import type { EntryChange } from '@themenportal/shared/changes';
import type { PageData } from '../content/page-data.ts';
import { assetsOf } from '../release/assets-of.ts';
import type { EmittedPage } from '../release/emitted-page.ts';
import type { DerivedChange, EntryUpdate, FileBytes, ReleaseChange } from '../release/store/index.ts';
import { entryKey } from '../content/library/entry-key.ts';

/** A part of what would change in the release, ready to be written. */
export interface Rendered {
  /** Contents by file below `client`; undefined takes a file away. */
  readonly files: ReadonlyMap<string, FileBytes | undefined>;
  /** By path; undefined for a page that goes. */
  readonly pages: ReadonlyMap<string, EmittedPage | undefined>;
  readonly derived: readonly DerivedChange[];
  /** The pages among them. */
  readonly written: readonly WrittenPage[];
}

export interface WrittenPage extends Pick<PageData, 'path' | 'kind'> {
  readonly file: string;
}

/** Addresses at which something else may answer than a page, or nothing any more. */
export function* otherAddressesIn({ files, derived }: Rendered): Generator<string> {
  for (const [file, bytes] of files) if (!bytes) yield `/${file}`;
  for (const { kind, key } of derived) if (kind === 'redirect' || kind === 'office') yield key;
}

/** What the next commit would change: grows attempt by attempt, the later over the earlier. */
export class Candidate {
  readonly #files = new Map<string, FileBytes | undefined>();
  readonly #pages = new Map<string, EmittedPage | undefined>();
  readonly #derived = new Map<string, DerivedChange>();
  readonly #entries = new Map<string, EntryUpdate>();

  add({ files, pages, derived }: Rendered, changes: readonly EntryChange[]): void {
    for (const [file, bytes] of files) this.#files.set(file, bytes);
    for (const [path, page] of pages) this.#pages.set(path, page);
    for (const change of derived) this.#derived.set(`${change.kind} ${change.key}`, change);
    for (const { type, documentId, locale, entry } of changes)
      this.#entries.set(entryKey({ type, documentId, locale }), { type, documentId, locale, entry });
  }

  get isEmpty(): boolean {
    return this.#files.size + this.#derived.size + this.#entries.size === 0;
  }

  /** The page at a path, if it is among what changes. */
  page(path: string): EmittedPage | undefined {
    return this.#pages.get(path);
  }

  /** Whether a file is there; undefined when nothing is known of it here. */
  hasFile(file: string): boolean | undefined {
    return this.#files.has(file) ? this.#files.get(file) !== undefined : undefined;
  }

  derived(kind: DerivedChange['kind'], key: string): DerivedChange | undefined {
    return this.#derived.get(`${kind} ${key}`);
  }

  toChange(): Pick<ReleaseChange, 'files' | 'assets' | 'entries' | 'derived'> {
    const files = [...this.#files];
    return {
      files: {
        write: files.flatMap(([file, bytes]) => (bytes ? [{ file, bytes }] : [])),
        remove: files.flatMap(([file, bytes]) => (bytes ? [] : [file])),
      },
      assets: assetsOf([...this.#pages.values()].filter((page) => page !== undefined)),
      entries: [...this.#entries.values()],
      derived: [...this.#derived.values()],
    };
  }
}
