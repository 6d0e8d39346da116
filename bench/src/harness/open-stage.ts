import { join } from 'node:path';
import { generateCity } from '../city/city.ts';
import { writeSnapshot } from '../city/snapshot.ts';
import { SEED } from '../portal/programs.ts';
import type { Stage } from './stage.ts';

/** Prepares what bars ask for, once. */
export function openStage(given: Omit<Stage, 'snapshot'>): Stage {
  const snapshots = new Map<number, Promise<string>>();
  return {
    ...given,
    snapshot: (topics) =>
      once(snapshots, topics, () =>
        writeSnapshot(generateCity({ topics, seed: SEED }), join(given.folder, `snapshot-${topics}`)),
      ),
  };
}

function once<T>(known: Map<number, Promise<T>>, key: number, make: () => Promise<T>): Promise<T> {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}
