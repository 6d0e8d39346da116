import type { EntryChange } from '@themenportal/shared/changes';
import { readChanges } from '@themenportal/shared/client';

/** Another portal that reads nothing but changes. */
export class Follower {
  readonly #url: string;
  readonly #entries = new Map<string, unknown>();
  cursor = 0;

  constructor(cmsUrl: string) {
    this.#url = `${cmsUrl}/graphql`;
  }

  /** Catches up and returns what was new. */
  async follow(pageSize = 500): Promise<readonly EntryChange[]> {
    const batch = await readChanges({ url: this.#url, pageSize }, this.cursor);
    for (const change of batch.changes) {
      const key = `${change.type}/${change.documentId}/${change.locale}`;
      if (change.fault !== undefined) throw change.fault;
      if (change.entry === undefined) this.#entries.delete(key);
      else this.#entries.set(key, change.entry);
    }
    this.cursor = batch.cursor;
    return batch.changes;
  }

  /** What it has, by type, document and language. */
  entries(): Record<string, unknown> {
    return Object.fromEntries([...this.#entries].sort(([a], [b]) => (a < b ? -1 : 1)));
  }
}

/** Changes as a test states them. */
export const told = (changes: readonly EntryChange[]): string[] =>
  changes.map(
    ({ kind, type, documentId, locale, entry }) =>
      `${kind} ${type} ${documentId} ${locale}${entry === undefined ? ' †' : ''}`,
  );
