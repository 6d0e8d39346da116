/** A program that ended otherwise than it should have; says which, how, and what it said last. */
export class ChildError extends Error {
  override name = 'ChildError';
  readonly program: string;
  readonly tail: readonly string[];
  readonly logFile: string;

  constructor(program: string, what: string, tail: readonly string[], logFile: string) {
    super(`${program} ${what}.`);
    this.program = program;
    this.tail = tail;
    this.logFile = logFile;
  }
}
