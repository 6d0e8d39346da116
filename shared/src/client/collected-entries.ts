import { z } from 'zod';
import type { EntryChange } from '../changes/index.ts';
import type { ContentType } from '../content/entries.ts';
import { CONTENT_TYPES } from '../content/entries.ts';
import { isLocale, LOCALE_CODES } from '../locales.ts';

const IdentitySchema = z.object({ documentId: z.string(), locale: z.string() });
type Identity = z.infer<typeof IdentitySchema>;

/** What was read so far, unparsed, each document and language once. */
export class CollectedEntries {
  readonly #lists = new Map<ContentType, Map<string, unknown>>(CONTENT_TYPES.map((type) => [type, new Map()]));

  add(type: ContentType, raw: unknown): void {
    const identity = IdentitySchema.safeParse(raw).data ?? { documentId: '', locale: '' };
    this.#lists.get(type)?.set(keyOf(identity), raw);
  }

  apply(changes: readonly EntryChange[]): void {
    for (const change of changes) {
      if (change.fault !== undefined) throw change.fault;
      if (change.entry === undefined) this.#lists.get(change.type)?.delete(keyOf(change));
      else this.add(change.type, change.entry);
    }
  }

  /** The lists by type, each in the order of ids, then languages. */
  lists(): Record<string, unknown[]> {
    return Object.fromEntries([...this.#lists].map(([type, list]) => [type, sorted(list)]));
  }
}

/** Sorts in code-unit order, so that a snapshot does not depend on a database's collation; the languages keep their order. */
function keyOf({ documentId, locale }: Identity): string {
  return `${documentId} ${isLocale(locale) ? LOCALE_CODES.indexOf(locale) : locale}`;
}

function sorted(list: ReadonlyMap<string, unknown>): unknown[] {
  return [...list].sort(([a], [b]) => (a < b ? -1 : Number(a > b))).map(([, entry]) => entry);
}
