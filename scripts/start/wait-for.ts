import type { Child } from '../process/children.ts';

const pollMs = 100;
const answerMs = 2_000;

/** The status that the address answers with, or undefined when nothing answers. */
export const statusOf = async (url: string): Promise<number | undefined> => {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(answerMs), redirect: 'manual' });
    await response.body?.cancel();
    return response.status;
  } catch {
    // Not listening yet is what this waits through; a child that dies ends the wait by itself.
    return undefined;
  }
};

const answers = async (url: string, status: number, deadlineMs: number): Promise<void> => {
  const deadline = performance.now() + deadlineMs;
  while ((await statusOf(url)) !== status) {
    if (performance.now() > deadline) {
      throw new Error(`${url} did not answer with status ${status} within ${deadlineMs / 1000} s.`);
    }
    await new Promise((resolve) => setTimeout(resolve, pollMs));
  }
};

/** Resolves once the address answers with the status; rejects when the child ends or the time is over. */
export const waitFor = (url: string, status: number, child: Child, deadlineMs = 120_000): Promise<void> =>
  Promise.race([answers(url, status, deadlineMs), child.unexpectedEnd]);
