const IGNORED = new Set(['publishedAt', 'updatedAt', 'url', 'size']);

/** Entries of a generated city without what the CMS gives of its own: moments, and where a file lies. */
export function contentOf(entries: unknown): unknown {
  return JSON.parse(JSON.stringify(entries), (key: string, value: unknown) => (IGNORED.has(key) ? undefined : value));
}
