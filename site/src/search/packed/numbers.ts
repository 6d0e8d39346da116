const LEAST = 64;
const GROWTH = 1.25;

/** A whole number below 2³² at each place from 0 on; 0 until it is set. */
export class Numbers {
  #values = new Uint32Array(LEAST);

  get(at: number): number {
    return this.#values[at] ?? 0;
  }

  set(at: number, value: number): void {
    if (at >= this.#values.length) {
      const grown = new Uint32Array(Math.ceil((at + 1) * GROWTH));
      grown.set(this.#values);
      this.#values = grown;
    }
    this.#values[at] = value;
  }

  /** Gives back the sum. */
  add(at: number, difference: number): number {
    const sum = this.get(at) + difference;
    this.set(at, sum);
    return sum;
  }
}
