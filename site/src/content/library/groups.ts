/** Documents by what their German entry says of them, each group in an order. A document is in one group, or in none. */
export class Groups<T extends { documentId: string }> {
  readonly #keyOf: (source: T) => string | undefined;
  readonly #order: (a: T, b: T) => number;
  readonly #groups = new Map<string, T[]>();

  /** `order` tells any two documents apart. */
  constructor(keyOf: (source: T) => string | undefined, order: (a: T, b: T) => number) {
    this.#keyOf = keyOf;
    this.#order = order;
  }

  ids(key: string): string[] {
    return this.#groups.get(key)?.map(({ documentId }) => documentId) ?? [];
  }

  /** Gives the keys of the groups whose documents, or whose order, are not what they were. */
  replace(before: T | undefined, after: T | undefined): string[] {
    const [from, to] = [before, after].map((source) => source && this.#keyOf(source));
    if (before && after && from === to && this.#order(before, after) === 0) {
      if (to !== undefined) this.#group(to)[this.#place(to, before)] = after;
      return [];
    }
    if (before && from !== undefined) this.#remove(from, before);
    if (after && to !== undefined) this.#group(to).splice(this.#place(to, after), 0, after);
    return [...new Set([from, to])].filter((key) => key !== undefined);
  }

  #remove(key: string, source: T): void {
    const group = this.#group(key);
    group.splice(this.#place(key, source), 1);
    if (group.length === 0) this.#groups.delete(key);
  }

  #group(key: string): T[] {
    const group = this.#groups.get(key) ?? [];
    this.#groups.set(key, group);
    return group;
  }

  #place(key: string, source: T): number {
    return placeIn(this.#group(key), source, this.#order);
  }
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
