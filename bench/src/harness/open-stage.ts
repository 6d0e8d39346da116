import { join } from 'node:path';
import { generateCity } from '../city/city.ts';
import { writeSnapshot } from '../city/snapshot.ts';
import { astroBuild } from '../portal/astro-build.ts';
import { type Portal, startPortal } from '../portal/portal.ts';
import { SEED } from '../portal/programs.ts';
import type { Stage } from './stage.ts';
import { timed } from './statistics.ts';

interface Prepared extends Omit<Stage, 'portal' | 'snapshot' | 'stockBuild'> {
  /** Portals that are there already are used as they are. */
  readonly portals: string;
}

/** Prepares what bars ask for, once, and ends it with the run. */
export function openStage({ portals: portalsFolder, ...given }: Prepared): {
  stage: Stage;
  close: () => Promise<void>;
} {
  const portals = new Map<number, Promise<Portal>>();
  const snapshots = new Map<number, Promise<string>>();
  const stockBuilds = new Map<number, Promise<number>>();
  const stage: Stage = {
    ...given,
    portal: (topics) => once(portals, topics, () => startPortal(portalsFolder, topics, given.note)),
    stockBuild: (topics) =>
      once(stockBuilds, topics, async () => {
        const snapshot = await stage.snapshot(topics);
        const { milliseconds } = await timed(() => astroBuild(join(given.folder, `stock-${topics}`), snapshot));
        return milliseconds;
      }),
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
