/** Of a collection: a type of entry in one language. */
const MOST_LOST = 0.1;
/** Told by the log, so many are no more than somebody's work by hand, however small the collection. */
const BY_HAND = 5;

/** What would be gone of a collection. */
export interface Loss {
  readonly collection: string;
  /** How many entries there were. */
  readonly of: number;
  readonly lost: number;
}

/** The first loss that needs somebody to confirm it. */
export function tooMuchLost(losses: Iterable<Loss>, { isTold }: { isTold: boolean }): Loss | undefined {
  const allowed = isTold ? BY_HAND : 0;
  for (const loss of losses) if (loss.lost > Math.max(allowed, loss.of * MOST_LOST)) return loss;
  return undefined;
}

/** Of the key of an entry: type, id and locale. */
export function collectionOfKey(key: string): string {
  const [type, , locale] = key.split(' ');
  return `${type} ${locale}`;
}

/** Of each collection. */
export function lossesOf(had: ReadonlyMap<string, number>, lost: Iterable<string>): Loss[] {
  const groups = Map.groupBy(lost, (collection) => collection);
  return [...groups].map(([collection, { length }]) => ({ collection, of: had.get(collection) ?? 0, lost: length }));
}
