const frames = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
const clearLine = '\r\u001b[2K';

const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** A terminal, or what is in its place. */
interface Output {
  readonly isTTY: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** Shows one step after the other: what it is, what it waits for, and how long it took. */
export class Steps {
  readonly #out: Output;
  #spinner: NodeJS.Timeout | undefined;

  constructor(out: Output) {
    this.#out = out;
  }

  async run<T>(title: string, waitsFor: string, work: () => Promise<T>): Promise<T> {
    const started = performance.now();
    this.#begin(title, waitsFor, started);
    try {
      const result = await work();
      this.#end(`✓ ${title}  ${seconds(started)}`);
      return result;
    } catch (error) {
      this.#end(`✗ ${title}  ${seconds(started)}`);
      throw error;
    }
  }

  say(...lines: string[]): void {
    this.#out.write(`${lines.join('\n')}\n`);
  }

  /** Takes away a spinner that still turns. */
  close(): void {
    if (!this.#spinner) return;
    clearInterval(this.#spinner);
    this.#spinner = undefined;
    this.#out.write(clearLine);
  }

  #begin(title: string, waitsFor: string, started: number): void {
    if (!this.#out.isTTY) return this.say(`… ${title}: waits for ${waitsFor}`);
    let turn = 0;
    const draw = (): void => {
      const line = `${frames[turn++ % frames.length]} ${title}  ${seconds(started)}  waits for ${waitsFor}`;
      // A line that wraps could not be cleared again.
      this.#out.write(clearLine + line.slice(0, (this.#out.columns || 80) - 1));
    };
    draw();
    this.#spinner = setInterval(draw, 100);
  }

  #end(line: string): void {
    this.close();
    this.say(line);
  }
}
