interface Identified {
  readonly documentId: string;
}

/** A document as far as its place among others goes: by rank, then by id. */
interface Placed {
  readonly id: string;
  readonly rank: number;
}

/** Documents by what their German entry says of them, each group in an order. A document is in one group, or in none. */
export class Groups<T extends Identified> {
  readonly #keyOf: (source: T) => string | undefined;
  readonly #rankOf: (source: T) => number;
  readonly #groups = new Map<string, Placed[]>();

  constructor(keyOf: (source: T) => string | undefined, rankOf: (source: T) => number = () => 0) {
    this.#keyOf = keyOf;
    this.#rankOf = rankOf;
  }

  ids(key: string): string[] {
    return this.#groups.get(key)?.map(({ id }) => id) ?? [];
  }

  /** Gives the keys of the groups whose documents, or whose order, are not what they were. */
  replace(before: T | undefined, after: T | undefined): string[] {
    const [from, to] = [before, after].map((source) => source && this.#keyOf(source));
    const [leaves, comes] = [before, after].map((source) => source && this.#placed(source));
    if (leaves && comes && from === to && inOrder(leaves, comes) === 0) return [];
    if (leaves && from !== undefined) this.#remove(from, leaves);
    if (comes && to !== undefined) {
      const group = this.#groups.get(to) ?? [];
      group.splice(placeIn(group, comes, inOrder), 0, comes);
      this.#groups.set(to, group);
    }
    return [...new Set([from, to])].filter((key) => key !== undefined);
  }

  #placed(source: T): Placed {
    return { id: source.documentId, rank: this.#rankOf(source) };
  }

  #remove(key: string, item: Placed): void {
    const group = this.#groups.get(key) ?? [];
    group.splice(placeIn(group, item, inOrder), 1);
    if (group.length === 0) this.#groups.delete(key);
  }
}

function inOrder(a: Placed, b: Placed): number {
  if (a.rank !== b.rank) return a.rank - b.rank;
  return a.id === b.id ? 0 : a.id < b.id ? -1 : 1;
}

/** Where an item stands in a sorted list, or would stand. */
export function placeIn<T>(list: readonly T[], item: T, order: (a: T, b: T) => number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const at = list[middle];
    if (at !== undefined && order(at, item) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
