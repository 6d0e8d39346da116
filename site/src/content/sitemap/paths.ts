export const SITEMAP_PATH = '/sitemap.xml';

/** `shard` is the name that {@link Shards} gives it. */
export function sitemapPartPath(shard: string): string {
  return `/sitemap/pages${shard === '' ? '' : `-${shard}`}.xml`;
}
