import { spawn, type ChildProcess } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { endGroup, signalGroup } from './child-group.ts';
import type { Command } from './command.ts';
import { ChildError } from './child-error.ts';

const tailLength = 20;
const endWithParent = import.meta.resolve('./end-with-parent.ts');

export interface Child {
  /** Resolves when the process has ended as it should, rejects with a ChildError when not; pends during `endAll`. */
  readonly ended: Promise<void>;
  /** Never resolves; rejects when the process ends without having been asked to. */
  readonly unexpectedEnd: Promise<never>;
  stop(): Promise<void>;
}

interface Options {
  readonly env: NodeJS.Dict<string>;
  readonly logFile: string;
  readonly onLine?: ((line: string) => void) | undefined;
}

/** Every process that this program started, so that it can end all of them. */
export class Children {
  readonly #running = new Set<ChildProcess>();
  #closed = false;

  start(name: string, command: Command, { env, logFile, onLine }: Options): Child {
    if (this.#closed) throw new Error(`${name} is not started: everything is being ended.`);
    mkdirSync(path.dirname(logFile), { recursive: true });
    const log = createWriteStream(logFile);
    const tail: string[] = [];
    const isNode = command.file === process.execPath;
    const child = spawn(command.file, [...(isNode ? ['--import', endWithParent] : []), ...command.args], {
      cwd: command.cwd,
      env,
      stdio: ['ignore', 'pipe', 'pipe', ...(isNode ? (['ipc'] as const) : [])],
      // A group of its own: Ctrl-C reaches this program only, which then ends the child with all of its descendants.
      detached: true,
    });
    this.#running.add(child);
    for (const stream of [child.stdout, child.stderr].filter((stream) => stream !== null)) {
      createInterface({ input: stream }).on('line', (line) => {
        log.write(`${line}\n`);
        tail.push(line);
        if (tail.length > tailLength) tail.shift();
        onLine?.(line);
      });
    }
    let stopping = false;
    const ended = new Promise<void>((resolve, reject) => {
      child.once('error', (cause) => {
        this.#running.delete(child);
        reject(new ChildError(name, cause.message, [], logFile));
      });
      // What a dead program has left running would hold on to its ports and files.
      child.once('exit', () => signalGroup(child, 'SIGKILL'));
      child.once('close', (code, signal) => {
        this.#running.delete(child);
        log.end();
        // While everything is being ended nothing goes on, so nobody is told that this one has.
        if (this.#closed) return;
        if (code === 0 || stopping) resolve();
        else
          reject(
            new ChildError(name, signal ? `was ended by ${signal}` : `ended with exit code ${code}`, tail, logFile),
          );
      });
    });
    const unexpectedEnd = ended.then(() => {
      if (stopping) return new Promise<never>(() => {});
      throw new ChildError(name, 'ended by itself', tail, logFile);
    });
    // Whoever waits for the child gets the rejection; nobody waiting is no reason to crash.
    ended.catch(() => {});
    unexpectedEnd.catch(() => {});
    const stop = async (): Promise<void> => {
      stopping = true;
      await endGroup(child);
    };
    return { ended, unexpectedEnd, stop };
  }

  async endAll(): Promise<void> {
    this.#closed = true;
    await Promise.all([...this.#running].map(endGroup));
  }

  killAll(): void {
    this.#closed = true;
    for (const child of this.#running) signalGroup(child, 'SIGKILL');
  }
}
