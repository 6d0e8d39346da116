import { currentRelease, serve } from '../release/activate.ts';
import { endInterruptedPublish } from '../release/end-interrupted.ts';
import { holdStill } from '../release/hold.ts';
import { withPublishLock } from '../release/lock.ts';
import type { ReleasePaths } from '../release/paths.ts';
import { keepAssets, ReleaseStore, stateAfter } from '../release/store/index.ts';
import { chooseState, listStates, type State } from './states.ts';

/** Serves an earlier state, by default the one before; nothing is published from then on. Says which it is. */
export function rollback(paths: ReleasePaths, id: string | undefined): Promise<State> {
  return withPublishLock(paths.publishLock, async () => {
    await endInterruptedPublish(paths);
    const states = await listStates(paths);
    const state = chooseState(states, id);
    // First: a publisher must not undo what is done here.
    holdStill(paths, state.id);
    if (state.record && !isNow(states, state)) restore(paths, state);
    await switchTo(paths, state);
    return state;
  });
}

function isNow(states: readonly State[], { release, seq }: State): boolean {
  const newest = states.find((state) => state.release === release)?.record;
  return newest !== undefined && stateAfter(newest) === seq;
}

function restore(paths: ReleasePaths, { release, seq }: State): void {
  const store = ReleaseStore.open(paths.release(release));
  try {
    store.restore(seq);
  } finally {
    store.close();
  }
}

async function switchTo(paths: ReleasePaths, { release, record }: State): Promise<void> {
  const served = await currentRelease(paths);
  if (served === release) return;
  if (served !== undefined && record) keepAssets(paths.release(release), paths.release(served), new Date());
  await serve(paths, release);
}
