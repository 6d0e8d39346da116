/** The same function of one value, which works each result out once; when there are very many, it begins again. */
export function remembering<K, V>(compute: (key: K) => V, most = 50_000): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = compute(key);
    if (known.size >= most) known.clear();
    known.set(key, value);
    return value;
  };
}
