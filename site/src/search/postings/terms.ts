import { detached } from '../text/detached.ts';

/** Every word and every stem of one language once, by a number that stands for it everywhere else. */
export class Terms {
  readonly #numbers = new Map<string, number>();
  readonly #texts: string[] = [];
  readonly #free: number[] = [];

  /** Terms are numbered below this. */
  get capacity(): number {
    return this.#texts.length;
  }

  numberOf(text: string): number | undefined {
    return this.#numbers.get(text);
  }

  textOf(number: number): string {
    return this.#texts[number] ?? '';
  }

  /** Gives it a number, unless it has one. */
  add(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const number = this.#free.pop() ?? this.#texts.length;
    const own = detached(text);
    this.#texts[number] = own;
    this.#numbers.set(own, number);
    return number;
  }

  /** Another text may get the number. */
  release(number: number): void {
    this.#numbers.delete(this.textOf(number));
    this.#texts[number] = '';
    this.#free.push(number);
  }
}
