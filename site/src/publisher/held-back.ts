import type { EntryChange } from '@themenportal/shared/changes';
import { entryKey } from '../content/library/entry-key.ts';
import { Backoff } from './backoff.ts';
import type { Held } from './settle.ts';

/** Without anything new it is hardly going to be otherwise: what a page links to is there, or a file can be fetched again. */
const RETRY = { first: 5000, longest: 600_000 };

/**
 * The changes that could not be published. They are tried again after each that could, since they may have waited for it, and
 * now and then. Remembered here: to read them once more in the log means to read all that came after them.
 */
export class HeldBack {
  readonly #retry = new Backoff(RETRY);
  #changes: readonly Held<EntryChange>[] | undefined;

  /** Whether they have been tried since the release was read in. Until then the log alone has them. */
  get isKnown(): boolean {
    return this.#changes !== undefined;
  }

  get isDue(): boolean {
    return this.#retry.isOver;
  }

  /** Those that none of the given changes takes the place of. */
  besides(changes: readonly EntryChange[]): readonly Held<EntryChange>[] {
    const newer = new Set(changes.map(entryKey));
    return (this.#changes ?? []).filter(({ change }) => !newer.has(entryKey(change)));
  }

  /** These are all, tried just now. */
  tried(changes: readonly Held<EntryChange>[]): void {
    this.#changes = changes;
    this.#retry.extend();
  }

  /** Something new is published. */
  hope(): void {
    this.#retry.reset();
  }
}
