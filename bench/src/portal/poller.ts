import type { Answer, Visitor } from './visitor.ts';

export interface Poll {
  readonly answers: number;
  /** What was wrong, in words, at most ten of them. */
  readonly faults: readonly string[];
}

/** A large prime: it has no factor in common with most lengths, so that it comes to every page. */
const STRIDE = 7919;

/** Neighbours are published one after the other; by turns, these come in another order. */
export function inStride(paths: readonly string[], turn: number): string {
  return paths[(turn * STRIDE) % paths.length] ?? '/';
}

/** Asks for one page after another, in random order but never none, until it is stopped; `check` says what is wrong with an answer. */
export function startPolling(
  visitor: Visitor,
  paths: readonly string[],
  check: (path: string, answer: Answer) => Promise<string | undefined> | string | undefined,
  everyMs = 5,
): { stop: () => Promise<Poll> } {
  const faults: string[] = [];
  let answers = 0;
  let isStopped = false;
  const pending = new Set<Promise<void>>();
  const ask = async (path: string): Promise<void> => {
    try {
      const fault = await check(path, await visitor.get(path));
      if (fault !== undefined) faults.push(`${path}: ${fault}`);
    } catch (error) {
      faults.push(`${path}: ${String(error)}`);
    }
    answers++;
  };
  const poll = async (): Promise<void> => {
    for (let turn = 0; !isStopped; turn++) {
      const path = inStride(paths, turn);
      const asked = ask(path).finally(() => pending.delete(asked));
      pending.add(asked);
      await new Promise((resolve) => setTimeout(resolve, everyMs));
    }
  };
  const polling = poll();
  return {
    async stop() {
      isStopped = true;
      await polling;
      await Promise.all(pending);
      return { answers, faults: faults.length > 10 ? [...faults.slice(0, 10), `… ${faults.length} in all`] : faults };
    },
  };
}
