import { isMachineFailure } from './machine-failure.ts';

/** A change that cannot be published, and why. */
export interface Held<C> {
  readonly change: C;
  readonly error: unknown;
}

/**
 * Publishes as many of the changes as possible, so that one that fails stops no other. `attempt` takes all of what it is
 * given, or throws and leaves everything as it was. First all are tried together, since some are right only together (two
 * pages that swap their addresses); then halves, down to single ones; what failed is tried again as long as others went well,
 * since it may have waited for them. Costs one attempt where nothing fails, and few more where little does. Rejects when the
 * machine fails.
 */
export async function settle<C>(
  changes: readonly C[],
  attempt: (some: readonly C[]) => Promise<void>,
): Promise<Held<C>[]> {
  let pending = changes;
  for (;;) {
    const held = await attemptParts(pending, attempt);
    if (held.length === 0 || held.length === pending.length) return held;
    pending = held.map(({ change }) => change);
  }
}

async function attemptParts<C>(
  changes: readonly C[],
  attempt: (some: readonly C[]) => Promise<void>,
): Promise<Held<C>[]> {
  if (changes.length === 0) return [];
  try {
    await attempt(changes);
    return [];
  } catch (error) {
    if (isMachineFailure(error)) throw error;
    if (changes.length === 1) return changes.map((change) => ({ change, error }));
    const middle = Math.ceil(changes.length / 2);
    const first = await attemptParts(changes.slice(0, middle), attempt);
    const second = await attemptParts(changes.slice(middle), attempt);
    return [...first, ...second];
  }
}
