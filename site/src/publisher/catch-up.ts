import { pictureCache } from '../pictures/index.ts';
import { ReleaseStore } from '../release/store/index.ts';
import type { Settings } from '../settings.ts';
import { readNews } from './follow-log.ts';
import { LiveSite, type SiteOptions } from './live-site.ts';
import { publishBatch, toFailure } from './publish-batch.ts';

/** Publishes into a release that is not served yet what changed while it was built. Says how many changes that were. */
export async function catchUp(
  release: string,
  { cmsUrl, cmsTimeoutMs, siteUrl, securityContact }: Settings,
  {
    sharePictures,
    pictures,
    log,
  }: Pick<SiteOptions, 'sharePictures'> & { pictures: string; log: (line: string) => void },
): Promise<number> {
  const read = { url: `${cmsUrl}/graphql`, timeout: cmsTimeoutMs };
  const store = ReleaseStore.open(release);
  const batch = await readNews(store, read);
  store.close();
  if (batch.changes.length === 0) return 0;
  const site = await LiveSite.open(release, { siteUrl, securityContact, sharePictures });
  const held = await publishBatch(site, batch, {
    cmsUrl,
    pictures: pictureCache(pictures),
    moment: new Date().toISOString(),
    log,
  });
  const change = site.change(batch.cursor, held.map(toFailure));
  if (change) site.store.commit(change);
  await site.close();
  return batch.changes.length;
}
