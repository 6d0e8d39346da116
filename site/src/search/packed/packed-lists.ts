import { Numbers } from './numbers.ts';

/** For how many values a list of this length has room. */
export type Capacity = (length: number) => number;

/** For lists that are written once. */
export const exactly: Capacity = (length) => length;

/** For lists that grow: up to a quarter more, in steps, so that only every so many values a list has to move. */
export const withRoom: Capacity = (length) => {
  const step = 1 << Math.max(1, 29 - Math.clz32(length));
  return Math.ceil(length / step) * step;
};

/** What is free for lists that move, as a share of what is held, each time the memory is laid out anew. */
const SPARE = 1 / 8;

/**
 * Numbered lists of whole numbers below 2³², all in one array: as arrays of their own, thousands of short ones would take
 * many times the memory.
 */
export class PackedLists {
  readonly #capacity: Capacity;
  readonly #starts = new Numbers();
  readonly #lengths = new Numbers();
  #values = new Uint32Array(0);
  /** Lists are numbered below this. */
  #count = 0;
  /** From here on the values are unused. */
  #end = 0;
  /** The capacities of all lists together. */
  #held = 0;

  constructor(capacity: Capacity) {
    this.#capacity = capacity;
  }

  length(list: number): number {
    return this.#lengths.get(list);
  }

  /** To read, and to change in place, until any list is given another length. */
  get(list: number): Uint32Array<ArrayBuffer> {
    const start = this.#starts.get(list);
    return this.#values.subarray(start, start + this.length(list));
  }

  set(list: number, values: ArrayLike<number>): void {
    this.#resize(list, values.length);
    this.#values.set(values, this.#starts.get(list));
  }

  push(list: number, value: number): void {
    const length = this.length(list);
    this.#resize(list, length + 1);
    this.#values[this.#starts.get(list) + length] = value;
  }

  /** The last value takes its place. */
  removeAt(list: number, at: number): void {
    const values = this.get(list);
    values[at] = values.at(-1) ?? 0;
    this.#resize(list, values.length - 1);
  }

  clear(list: number): void {
    this.#resize(list, 0);
  }

  /** Values that come in mean nothing until they are set. */
  #resize(list: number, length: number): void {
    const before = this.length(list);
    const room = this.#capacity(before);
    const needed = this.#capacity(length);
    this.#lengths.set(list, length);
    this.#count = Math.max(this.#count, list + 1);
    this.#held += needed - room;
    if (needed <= room) return;
    if (this.#end + needed > this.#values.length) this.#layOut();
    else this.#move(list, before, needed);
  }

  #move(list: number, length: number, room: number): void {
    const start = this.#starts.get(list);
    this.#values.copyWithin(this.#end, start, start + length);
    this.#starts.set(list, this.#end);
    this.#end += room;
  }

  /** Closes the gaps that lists left where they were before. */
  #layOut(): void {
    const [before, after] = [this.#values, new Uint32Array(Math.ceil(this.#held * (1 + SPARE)))];
    let end = 0;
    for (let list = 0; list < this.#count; list += 1) {
      const [start, length] = [this.#starts.get(list), this.length(list)];
      for (let at = 0; at < length; at += 1) after[end + at] = before[start + at] ?? 0;
      this.#starts.set(list, end);
      end += this.#capacity(length);
    }
    [this.#values, this.#end] = [after, end];
  }
}
