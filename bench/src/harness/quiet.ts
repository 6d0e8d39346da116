import { type CpuInfo, cpus } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';

/** Longer than a site waits, after a publish, before it does what can wait. */
const LOOK_MS = 4000;
const MOST_BUSY = 0.1;
/** Something else may run on the machine all the time: it is not waited for forever. */
const PATIENCE_MS = 300_000;

/**
 * Waits until the machine does hardly anything. What is measured leaves work behind for quiet moments, such as pages to
 * compress; it must not fall on what is measured next.
 */
export async function untilQuiet(note: (line: string) => void): Promise<void> {
  const began = performance.now();
  for (let before = cpus(), busy = 1; busy > MOST_BUSY;) {
    if (performance.now() - began > PATIENCE_MS) {
      note(`the machine is still busy (${Math.round(busy * 100)} %): the figures that follow suffer from it`);
      return;
    }
    await sleep(LOOK_MS);
    const after = cpus();
    busy = busyBetween(before, after);
    before = after;
  }
}

/** The share of their time, from 0 to 1, that all processors together have worked. */
export function busyBetween(before: readonly CpuInfo[], after: readonly CpuInfo[]): number {
  const [first, last] = [spent(before), spent(after)];
  return 1 - (last.idle - first.idle) / (last.all - first.all);
}

/** Milliseconds since the machine started. */
function spent(all: readonly CpuInfo[]): { idle: number; all: number } {
  const sum = { idle: 0, all: 0 };
  for (const { times } of all) {
    sum.idle += times.idle;
    sum.all += times.user + times.nice + times.sys + times.idle + times.irq;
  }
  return sum;
}
