import type { DocumentHead } from '../documents/document.ts';

/** The documents of one locale by the number that stands for them in the postings. */
export class DocumentTable {
  readonly #heads: (DocumentHead | undefined)[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #free: number[] = [];

  get size(): number {
    return this.#numbers.size;
  }

  /** Documents are numbered below this. */
  get capacity(): number {
    return this.#heads.length;
  }

  get(number: number): DocumentHead | undefined {
    return this.#heads[number];
  }

  numberAt(path: string): number | undefined {
    return this.#numbers.get(path);
  }

  /** Gives it a number; until it is deleted, the document that was at the address before keeps its own. */
  add({ id, locale, path, title }: DocumentHead): number {
    const number = this.#free.pop() ?? this.#heads.length;
    this.#heads[number] = { id, locale, path, title };
    this.#numbers.set(path, number);
    return number;
  }

  delete(number: number): void {
    const path = this.#heads[number]?.path;
    if (path !== undefined && this.#numbers.get(path) === number) this.#numbers.delete(path);
    this.#heads[number] = undefined;
    this.#free.push(number);
  }
}
