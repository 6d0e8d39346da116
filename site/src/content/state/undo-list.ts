/** What takes a change back, step by step, the latest first. */
export class UndoList {
  readonly #steps: (() => void)[] = [];

  add(step: () => void): void {
    this.#steps.push(step);
  }

  run(): void {
    for (let step = this.#steps.pop(); step; step = this.#steps.pop()) step();
  }
}
