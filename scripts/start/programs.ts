import path from 'node:path';
import type { Child, Children } from '../process/children.ts';
import type { Command } from '../process/command.ts';

interface Options {
  readonly children: Children;
  readonly env: NodeJS.Dict<string>;
  readonly dataDir: string;
  readonly onLine: (program: string, line: string) => void;
}

/** Starts the portal's programs with one environment and a log file each, and keeps watch over those that serve. */
export class Programs {
  readonly #options: Options;
  readonly #serving = new Set<Child>();

  constructor(options: Options) {
    this.#options = options;
  }

  /** Runs a program to its end; what is extra in its environment goes over what all share. */
  async run(name: string, command: Command, extra?: NodeJS.Dict<string>): Promise<void> {
    await this.whileServing(this.#start(name, command, extra).ended);
  }

  /** Starts a program that runs until it is stopped. */
  serve(name: string, command: Command, extra?: NodeJS.Dict<string>): Child {
    const child = this.#start(name, command, extra);
    this.#serving.add(child);
    return child;
  }

  async stop(child: Child): Promise<void> {
    this.#serving.delete(child);
    await child.stop();
  }

  /** Waits for the work, but no longer than everything that should serve does serve. */
  whileServing<T>(work: Promise<T>): Promise<T> {
    return Promise.race([work, ...[...this.#serving].map(({ unexpectedEnd }) => unexpectedEnd)]);
  }

  /** Rejects when a program that should serve has ended. */
  untilOneEnds(): Promise<never> {
    return this.whileServing(new Promise<never>(() => {}));
  }

  #start(name: string, command: Command, extra: NodeJS.Dict<string> = {}): Child {
    const { children, env, dataDir, onLine } = this.#options;
    const logFile = path.join(dataDir, 'logs', `${name}.log`);
    return children.start(name, command, { env: { ...env, ...extra }, logFile, onLine: (line) => onLine(name, line) });
  }
}
