/** Lines with the time each step took, on stdout; what fails goes to stderr, once, at the end. */
export class Progress {
  readonly #write: (line: string) => void;
  readonly #began = performance.now();

  constructor(write: (line: string) => void = (line) => void process.stdout.write(`${line}\n`)) {
    this.#write = write;
  }

  note(text: string): void {
    this.#write(`  ${text}`);
  }

  async step<T>(name: string, work: () => Promise<T>, outcome?: (result: T) => string): Promise<T> {
    const began = performance.now();
    const result = await work();
    const detail = outcome ? `: ${outcome(result)}` : '';
    this.#write(`✓ ${name}${detail} (${seconds(performance.now() - began)})`);
    return result;
  }

  done(text: string): void {
    this.#write(`✓ ${text} (${seconds(performance.now() - this.#began)} in all)`);
  }
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
