import { join } from 'node:path';
import { generateCity } from '../city/city.ts';
import { writeSnapshot } from '../city/snapshot.ts';
import { type Portal, startPortal } from '../portal/portal.ts';
import { SEED } from '../portal/programs.ts';
import type { Stage } from './stage.ts';

/** Prepares what bars ask for, once, and ends it with the run. */
export function openStage(given: Omit<Stage, 'portal' | 'snapshot'>): { stage: Stage; close: () => Promise<void> } {
  const portals = new Map<number, Promise<Portal>>();
  const snapshots = new Map<number, Promise<string>>();
  const stage: Stage = {
    ...given,
    portal: (topics) => once(portals, topics, () => startPortal(given.folder, topics, given.note)),
    snapshot: (topics) =>
      once(snapshots, topics, () =>
        writeSnapshot(generateCity({ topics, seed: SEED }), join(given.folder, `snapshot-${topics}`)),
      ),
  };
  const close = async (): Promise<void> => {
    for (const portal of await Promise.allSettled(portals.values()))
      if (portal.status === 'fulfilled') await portal.value.stop();
  };
  return { stage, close };
}

function once<T>(known: Map<number, Promise<T>>, key: number, make: () => Promise<T>): Promise<T> {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}
