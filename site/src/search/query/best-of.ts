/** The best few in order. Most of a long list is put aside at once, which sorting it as a whole would not do. */
export function bestOf<T>(list: Iterable<T>, most: number, compare: (a: T, b: T) => number): T[] {
  const best: T[] = [];
  for (const item of list) {
    const last = best[most - 1];
    if (last !== undefined && compare(item, last) >= 0) continue;
    let at = best.length;
    for (let before = best[at - 1]; before !== undefined && compare(item, before) < 0; before = best[at - 1]) at -= 1;
    best.splice(at, 0, item);
    if (best.length > most) best.pop();
  }
  return best;
}
