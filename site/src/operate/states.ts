import { SiteError } from '../errors.ts';
import { currentRelease, finishedReleases } from '../release/activate.ts';
import type { ReleasePaths } from '../release/paths.ts';
import {
  parseStateId,
  type PublishRecord,
  readHistory,
  type ReleaseHistory,
  stateAfter,
  stateId,
} from '../release/store/index.ts';
import { reasonOf } from '../reason-of.ts';

/** One state of the site that is or was served. */
export interface State {
  id: string;
  release: string;
  seq: number;
  /** Undefined for a release of a version of the site that kept no history, and for one that cannot be read. */
  record: PublishRecord | undefined;
  /** Why it cannot be read. Its files are as good as ever. */
  fault: string | undefined;
  isServed: boolean;
  /** Whether it can be brought back. */
  isKept: boolean;
}

/** Newest first. */
export async function listStates(paths: ReleasePaths): Promise<State[]> {
  const served = await currentRelease(paths);
  const releases = (await finishedReleases(paths)).toReversed();
  return releases.flatMap((release) => statesOf(paths, release, release === served));
}

function statesOf(paths: ReleasePaths, release: string, isServed: boolean): State[] {
  const { history, fault } = historyOf(paths.release(release));
  if (!history) return [{ id: release, release, seq: 0, record: undefined, fault, isServed, isKept: true }];
  const last = history.records.at(-1);
  const now = last && stateAfter(last);
  return history.records.toReversed().map((record) => ({
    id: stateId(release, record.seq),
    release,
    seq: record.seq,
    record,
    fault,
    isServed: isServed && record.seq === now,
    isKept: record.seq >= history.oldest || record.seq === now,
  }));
}

/** One release that cannot be read must not be in the way to the others. */
function historyOf(release: string): { history?: ReleaseHistory | undefined; fault?: string } {
  try {
    return { history: readHistory(release) };
  } catch (error) {
    return { fault: reasonOf(error) };
  }
}

/** The state to go back to: the one that is asked for, or the one before the served one. */
export function chooseState(states: readonly State[], id: string | undefined): State {
  const chosen = id === undefined ? stateBefore(states) : states.find((state) => state.id === id);
  if (!chosen) {
    const isId = id === undefined || parseStateId(id) !== undefined;
    const why = isId ? `There is no state ${id ?? 'before the one that is served'}` : `"${id}" is no id of a state`;
    throw new SiteError(`${why}. Look at "pnpm site:releases"; nothing was changed.`);
  }
  if (!chosen.isKept) {
    throw new SiteError(
      `The state ${chosen.id} is not kept any more. Look at "pnpm site:releases"; nothing was changed.`,
    );
  }
  return chosen;
}

function stateBefore(states: readonly State[]): State | undefined {
  const served = states.find(({ isServed }) => isServed);
  if (!served) return undefined;
  const { release, record } = served;
  if (record?.previous !== undefined)
    return states.find((state) => state.release === release && state.seq === record.previous);
  const older = states.filter((state) => state.release < release);
  const newest = older[0];
  // As it was when the next release took its place, which may be after a rollback.
  return newest?.record ? older.find(({ seq }) => newest.record && seq === stateAfter(newest.record)) : newest;
}
