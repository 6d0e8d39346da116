import type { ChildProcess } from 'node:child_process';

const graceMs = 8_000;

/** Signals a child that leads its own process group, and with it everything that it started. */
export const signalGroup = (child: ChildProcess, signal: NodeJS.Signals): void => {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch (error) {
    // ESRCH: the group is gone already, which is what was asked for.
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
};

const groupIsAlive = (child: ChildProcess): boolean => {
  if (child.pid === undefined) return false;
  try {
    process.kill(-child.pid, 0);
    return true;
  } catch {
    return false;
  }
};

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Ends a child and all that it started: asks first, and after the grace period no longer asks. */
export const endGroup = async (child: ChildProcess): Promise<void> => {
  signalGroup(child, 'SIGTERM');
  const deadline = performance.now() + graceMs;
  while (groupIsAlive(child) && performance.now() < deadline) await pause(50);
  if (groupIsAlive(child)) signalGroup(child, 'SIGKILL');
};
