/** Lets one wait until a time has passed or somebody rings. A ring while nobody waits is kept: the next wait ends at once. */
export class Alarm {
  #rung = false;
  #isOff = false;
  #end: (() => void) | undefined;
  /** The same, where a ring ends the wait. */
  #wake: (() => void) | undefined;

  ring(): void {
    this.#rung = true;
    this.#wake?.();
  }

  /** From now on nobody waits. */
  turnOff(): void {
    this.#isOff = true;
    this.#end?.();
  }

  /** Milliseconds; not before `atLeast`, however much it rings. */
  async wait({ atLeast, atMost }: { atLeast: number; atMost: number }): Promise<void> {
    if (atLeast > 0) await this.#pause(atLeast, { heed: false });
    if (!this.#rung && atMost > atLeast) await this.#pause(atMost - atLeast, { heed: true });
    this.#rung = false;
  }

  #pause(milliseconds: number, { heed }: { heed: boolean }): Promise<void> {
    if (this.#isOff) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      const end = () => {
        clearTimeout(timer);
        resolve();
      };
      this.#end = end;
      this.#wake = heed ? end : undefined;
    });
  }
}
