import { existsSync, readFileSync } from 'node:fs';

const isZombie = (pid: number): boolean => {
  const status = `/proc/${pid}/status`;
  return existsSync(status) && /^State:\s*Z/m.test(readFileSync(status, 'utf8'));
};

/** Whether a process works on; one that has ended and only waits to be noticed by its parent does not. */
export const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch {
    return false;
  }
};
