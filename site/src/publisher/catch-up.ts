import type { ChangeBatch } from '@themenportal/shared/changes';
import type { FileCache } from '../file-cache.ts';
import { explain } from '../explain.ts';
import { pictureCache } from '../pictures/index.ts';
import type { ReleasePaths } from '../release/paths.ts';
import { ReleaseStore } from '../release/store/index.ts';
import type { Settings } from '../settings.ts';
import { readNews } from './follow-log.ts';
import { HeldBack } from './held-back.ts';
import { LiveSite } from './live-site.ts';
import { publishBatch, toFailure } from './publish-batch.ts';

interface CatchUpOptions {
  readonly settings: Settings;
  readonly paths: Pick<ReleasePaths, 'pictures' | 'sharePictures'>;
  /** For operators. */
  readonly note: (line: string) => void;
}

/** Publishes into a release that is not served yet what changed since it was pulled. To be closed. */
export class CatchUp {
  readonly #release: string;
  readonly #options: CatchUpOptions;
  readonly #pictures: FileCache;
  readonly #heldBack = new HeldBack();
  /** Read in if anything changed, and once: that takes a minute in a large city. */
  #site: LiveSite | undefined;

  constructor(release: string, options: CatchUpOptions) {
    this.#release = release;
    this.#options = options;
    this.#pictures = pictureCache(options.paths.pictures);
  }

  /** Takes up what changed. */
  async follow(): Promise<void> {
    const batch = await this.#readNews();
    if (batch.changes.length > 0) await this.#takeUp((this.#site ??= await this.#readIn()), batch);
  }

  /** Takes up the last of it, at once, and leaves the release to others. False if it would have to be read in for that. */
  async finish(): Promise<boolean> {
    const batch = await this.#readNews();
    if (batch.changes.length > 0 && !this.#site) return false;
    if (batch.changes.length > 0 && this.#site) await this.#takeUp(this.#site, batch);
    await this.close();
    return true;
  }

  async close(): Promise<void> {
    const site = this.#site;
    this.#site = undefined;
    await site?.close();
  }

  #readNews(): Promise<ChangeBatch> {
    const { cmsUrl, cmsTimeoutMs } = this.#options.settings;
    return readNews(this.#followed(), { url: `${cmsUrl}/graphql`, timeout: cmsTimeoutMs });
  }

  async #takeUp(site: LiveSite, batch: ChangeBatch): Promise<void> {
    const { cmsUrl } = this.#options.settings;
    const { held, timeFault } = await publishBatch(site, batch, {
      cmsUrl,
      pictures: this.#pictures,
      moment: new Date().toISOString(),
      waiting: this.#heldBack.besides(batch.changes),
    });
    const change = site.change(batch.cursor, held.map(toFailure));
    if (change) site.store.commit(change);
    site.settled();
    this.#heldBack.tried(held);
    const { note } = this.#options;
    const stay = new Set(held.map((one) => one.change));
    const taken = batch.changes.filter((one) => !stay.has(one)).length;
    if (taken > 0) note(`${taken} changes came meanwhile and are in it`);
    if (timeFault) note(`The pages cannot be brought to the present day: ${explain(timeFault)}`);
  }

  #readIn(): Promise<LiveSite> {
    const { settings, paths } = this.#options;
    const { siteUrl, securityContact } = settings;
    const { sharePictures } = paths;
    return LiveSite.open(ReleaseStore.open(this.#release), { siteUrl, securityContact, sharePictures });
  }

  /** Once tried, what is held back is not read any more. */
  #followed(): Parameters<typeof readNews>[0] {
    const store = this.#site?.store ?? ReleaseStore.open(this.#release);
    const { manifest, cursor } = store;
    const failures = this.#heldBack.isKnown ? [] : store.failures;
    if (store !== this.#site?.store) store.close();
    return { log: manifest.log, cursor, failures };
  }
}
