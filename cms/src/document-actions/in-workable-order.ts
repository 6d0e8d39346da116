/**
 * Does the work for each item, in whatever order it works: what is refused now is tried again after the rest, which may
 * have been in its way. Throws the first refusal when none of those that are left works.
 */
export async function inWorkableOrder<T>(
  items: readonly T[],
  work: (item: T) => Promise<void>,
  isRefusal: (error: unknown) => boolean,
): Promise<void> {
  const refused: T[] = [];
  const refusals: unknown[] = [];
  for (const item of items) {
    try {
      await work(item);
    } catch (error) {
      if (!isRefusal(error)) throw error;
      refused.push(item);
      refusals.push(error);
    }
  }
  if (refused.length === 0) return;
  if (refused.length === items.length) throw refusals[0];
  await inWorkableOrder(refused, work, isRefusal);
}
