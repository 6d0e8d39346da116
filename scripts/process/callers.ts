import { readFileSync } from 'node:fs';

const pollMs = 500;

interface Link {
  readonly pid: number;
  readonly parent: number;
}

const parentOf = (pid: number): number | undefined => {
  try {
    const [, parent] = /^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return parent === undefined ? undefined : Number(parent);
  } catch {
    // Only Linux tells; elsewhere, and when the process has ended, there is no answer.
    return undefined;
  }
};

const isPackageManager = (pid: number): boolean => {
  try {
    return /\b(npm|npx|pnpm)\b/.test(readFileSync(`/proc/${pid}/cmdline`, 'utf8'));
  } catch {
    return false;
  }
};

/** From this process up through the shell that runs the script to the package manager that a person called. */
const chainOfCallers = (): Link[] => {
  const links: Link[] = [{ pid: process.pid, parent: process.ppid }];
  for (let pid = process.ppid; ;) {
    const parent = parentOf(pid);
    if (parent === undefined || !isPackageManager(parent)) return links;
    links.push({ pid, parent });
    pid = parent;
  }
};

/** Calls back once any of the package managers above is gone: npx, killed alone, tells nobody. */
export const onCallerGone = (callback: () => void): void => {
  if (!process.env.npm_lifecycle_event) return;
  const links = chainOfCallers();
  const timer = setInterval(() => {
    const isWhole = links.every(({ pid, parent }) => (pid === process.pid ? process.ppid : parentOf(pid)) === parent);
    if (isWhole) return;
    clearInterval(timer);
    callback();
  }, pollMs);
  timer.unref();
};
