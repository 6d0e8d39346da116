import { SiteError } from '../errors.ts';
import { currentRelease, serve } from '../release/activate.ts';
import { syncFolder } from '../release/durable.ts';
import { holdStill } from '../release/hold.ts';
import { withPublishLock } from '../release/lock.ts';
import type { ReleasePaths } from '../release/paths.ts';
import { keepAssets, ReleaseStore, stateAfter, UnfinishedPublishError } from '../release/store/index.ts';
import { endWhatWasInterrupted } from './end-what-was-interrupted.ts';
import { reasonOf } from '../reason-of.ts';
import { chooseState, listStates, type State } from './states.ts';

interface RollbackOptions {
  /** Hears of what is wrong with the release that is left. */
  readonly warn?: (text: string) => void;
}

/**
 * Serves an earlier state, by default the one before; nothing is published from then on. Says which it is. Rejects with a
 * {@link SiteError} when that fails: what is served, and whether anything is published, is then as it was.
 */
export function rollback(
  paths: ReleasePaths,
  id: string | undefined,
  { warn = () => undefined }: RollbackOptions = {},
): Promise<State> {
  return withPublishLock(paths.publishLock, async () => {
    await endWhatWasInterrupted(paths, id, warn);
    const states = await listStates(paths);
    const state = chooseState(states, id);
    await bringBack(paths, state, !isNow(states, state));
    return state;
  });
}

function isNow(states: readonly State[], { release, seq }: State): boolean {
  const newest = states.find((state) => state.release === release)?.record;
  return newest !== undefined && stateAfter(newest) === seq;
}

async function bringBack(paths: ReleasePaths, state: State, isOlder: boolean): Promise<void> {
  const served = await currentRelease(paths);
  let letGo: () => void = () => undefined;
  try {
    // First: a publisher must not undo what is done here.
    letGo = holdStill(paths, state.id);
    if (state.record && isOlder) restore(paths, state);
    if (state.release !== served) await switchTo(paths, state, served);
  } catch (error) {
    // It has happened, and is ended by whoever comes next.
    if (error instanceof UnfinishedPublishError && state.release === served) throw error;
    letGo();
    throw new SiteError(
      `The site could not be set back to ${state.id}: ${reasonOf(error)}. What is served, and whether anything is published, ` +
        'is as it was. Put that right and try again, or choose another state from "pnpm site:releases".',
      { cause: error },
    );
  }
}

function restore(paths: ReleasePaths, { release, seq }: State): void {
  const store = ReleaseStore.open(paths.release(release));
  try {
    store.restore(seq);
  } finally {
    store.close();
  }
}

async function switchTo(paths: ReleasePaths, { release, record }: State, served: string | undefined): Promise<void> {
  if (served !== undefined && record) keepAssets(paths.release(release), paths.release(served), new Date());
  await serve(paths, release);
  syncFolder(paths.root);
}
