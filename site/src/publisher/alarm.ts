/** Lets one wait until a time has passed or somebody rings. A ring while nobody waits is kept: the next wait ends at once. */
export class Alarm {
  #rung = false;
  #wake: (() => void) | undefined;

  ring(): void {
    this.#rung = true;
    this.#wake?.();
  }

  /** Milliseconds; not before `atLeast`, however much it rings. */
  async wait({ atLeast, atMost }: { atLeast: number; atMost: number }): Promise<void> {
    if (atLeast > 0) await this.#pause(atLeast, { heed: false });
    if (!this.#rung && atMost > atLeast) await this.#pause(atMost - atLeast, { heed: true });
    this.#rung = false;
  }

  #pause(milliseconds: number, { heed }: { heed: boolean }): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      if (heed) {
        this.#wake = () => {
          clearTimeout(timer);
          resolve();
        };
      }
    });
  }
}
