/** Of a collection: a type of entry in one language. */
const MOST_LOST = 0.1;
/** In a small collection a tenth is no more than a day's work. */
const ALWAYS_ALLOWED = 5;

/** What shrank more than anybody does by hand, compared with what there was. */
export function shrunk(
  before: ReadonlyMap<string, number>,
  after: ReadonlyMap<string, number>,
): { collection: string; before: number; after: number }[] {
  return [...before].flatMap(([collection, count]) => {
    const left = after.get(collection) ?? 0;
    const lost = count - left;
    return lost > ALWAYS_ALLOWED && lost > count * MOST_LOST ? [{ collection, before: count, after: left }] : [];
  });
}
