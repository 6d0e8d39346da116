import type { OpenRelease } from '../release.ts';
import type { ServedRelease } from '../served-release.ts';
import type { OnDemand } from './on-demand.ts';

const LOOK_EVERY_MS = 500;

/** Opens a release as soon as it is the served one, so that the first search in it need not wait. */
export function keepReady(served: ServedRelease, onDemand: OnDemand): void {
  let ready: OpenRelease | undefined;
  const look = async () => {
    const release = served.get();
    if (!release?.onDemand || release === ready) return;
    ready = release;
    await onDemand.prepare(release);
  };
  const timer = setInterval(() => void look().catch(console.error), LOOK_EVERY_MS);
  timer.unref();
  void look().catch(console.error);
}
