import type { PublicUid } from '../../document-actions/index.ts';

/** Documents whose published entries may be others now, by type. */
export class Touched {
  readonly #ids = new Map<PublicUid, Set<string>>();

  add(uid: PublicUid, ids: Iterable<string>): this {
    const known = this.#ids.get(uid) ?? new Set<string>();
    for (const id of ids) known.add(id);
    if (known.size > 0) this.#ids.set(uid, known);
    return this;
  }

  addAll(others: Touched): this {
    for (const [uid, ids] of others) this.add(uid, ids);
    return this;
  }

  *[Symbol.iterator](): Generator<[PublicUid, string[]]> {
    for (const [uid, ids] of this.#ids) yield [uid, [...ids]];
  }
}
