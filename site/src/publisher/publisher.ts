import { setTimeout as sleep } from 'node:timers/promises';
import type { EntryChange } from '@themenportal/shared/changes';
import { CursorAheadError, TransportError } from '@themenportal/shared/client';
import { currentRelease } from '../release/activate.ts';
import type { FileCache } from '../file-cache.ts';
import { pictureCache } from '../pictures/index.ts';
import { explain } from '../explain.ts';
import { readHold } from '../release/hold.ts';
import { withPublishLock } from '../release/lock.ts';
import { type ReleasePaths, releasePaths } from '../release/paths.ts';
import { publish, PublishingHeldError } from '../release/publish.ts';
import { StaleReleaseError } from '../release/store/index.ts';
import type { Settings } from '../settings.ts';
import { Alarm } from './alarm.ts';
import { OtherLogError, readNews } from './follow-log.ts';
import { takeLead } from './lead.ts';
import { LiveSite } from './live-site.ts';
import { Polisher } from './polisher.ts';
import { publishBatch, toFailure } from './publish-batch.ts';
import { Reporter } from './reporter.ts';
import type { Held } from './settle.ts';

/** An announcement that got lost is made up for after this. */
const POLL_MS = 5000;
const TAKE_OVER_MS = 1000;
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 60_000;

interface PublisherOptions {
  readonly settings: Settings;
  /** For operators. */
  readonly log: (line: string) => void;
}

/**
 * Follows the change log of the CMS and makes live what changed, for as long as it runs. Whatever fails, what is served
 * stays as it is, and is tried again.
 */
export class Publisher {
  readonly #settings: Settings;
  readonly #paths: ReleasePaths;
  readonly #log: (line: string) => void;
  readonly #alarm = new Alarm();
  readonly #reporter: Reporter;
  readonly #pictures: FileCache;
  readonly #polisher: Polisher;
  #site: LiveSite | undefined;
  #stopped = false;
  #pause = 0;
  /** Milliseconds for which the CMS wants to be left alone. */
  #asked = 0;
  #complaint = '';

  constructor({ settings, log }: PublisherOptions) {
    this.#settings = settings;
    this.#paths = releasePaths(settings.dataDir);
    this.#log = log;
    this.#pictures = pictureCache(this.#paths.pictures);
    this.#reporter = new Reporter(settings, log);
    this.#polisher = new Polisher(this.#paths, log);
  }

  /** There may be something to publish. */
  wake(): void {
    this.#alarm.ring();
  }

  /** Ends after the publish that is under way. */
  stop(): void {
    this.#stopped = true;
    this.#alarm.turnOff();
  }

  async run(): Promise<void> {
    const giveUpLead = await this.#takeLead();
    while (!this.#stopped) {
      await this.#tryRound();
      if (this.#stopped) break;
      this.#useThePause();
      const untilDue = this.#untilDue();
      await this.#alarm.wait({
        atLeast: Math.max(this.#asked, Math.min(this.#pause, FIRST_PAUSE_MS)),
        atMost: this.#pause > 0 ? this.#pause : Math.min(POLL_MS, untilDue),
      });
      this.#polisher.pause();
      this.#site?.warmUp.pause();
    }
    await this.#drop();
    giveUpLead?.();
  }

  /** Until the next round. */
  #useThePause(): void {
    if (!this.#site) return;
    this.#polisher.resume(this.#site.store.manifest.id);
    this.#site.warmUp.resume();
  }

  /** Two publishers would undo each other's work all the time; the second takes over when the first is gone. */
  async #takeLead(): Promise<(() => void) | undefined> {
    for (let told = false; !this.#stopped; told = true) {
      const giveUp = takeLead(this.#paths.publisherLock);
      if (giveUp) return giveUp;
      if (!told) this.#log('Another process publishes on this data directory; this one takes over when it ends.');
      await this.#alarm.wait({ atLeast: TAKE_OVER_MS, atMost: TAKE_OVER_MS });
    }
    return undefined;
  }

  async #tryRound(): Promise<void> {
    try {
      await this.#round();
      if (this.#complaint !== '') this.#log('✓ Publishing goes on.');
      this.#complaint = '';
      this.#pause = this.#asked = 0;
    } catch (error) {
      // What it holds may be half way: the next round opens anew what is really there.
      await this.#drop();
      if (error instanceof StaleReleaseError || error instanceof PublishingHeldError) return this.#alarm.ring();
      const reason = explain(error);
      if (reason !== this.#complaint) this.#log(`✗ Nothing is published; what is served stays as it is. ${reason}`);
      this.#complaint = reason;
      this.#pause = onlyABuildHelps(error)
        ? LONGEST_PAUSE_MS
        : Math.min(Math.max(this.#pause * 2, FIRST_PAUSE_MS), LONGEST_PAUSE_MS);
      this.#asked = error instanceof TransportError ? (error.retryAfter ?? 0) : 0;
      await sleep(Math.random() * FIRST_PAUSE_MS);
    }
  }

  async #round(): Promise<void> {
    const hold = readHold(this.#paths);
    const site = await this.#open();
    if (!site) return;
    if (hold) {
      if (this.#reporter.isNews(site, true))
        this.#log(
          `✓ The site was set back to ${hold.state}. Nothing is published until "pnpm site:resume" or a build.`,
        );
      return this.#reporter.report(site, { rolledBack: true });
    }
    await this.#publish(site);
    await this.#reporter.report(site, { rolledBack: false });
  }

  async #publish(site: LiveSite): Promise<void> {
    const { cmsUrl, cmsTimeoutMs } = this.#settings;
    const batch = await readNews(site.store, { url: `${cmsUrl}/graphql`, timeout: cmsTimeoutMs, retryDelays: [] });
    const isDue = this.#untilDue() <= 0;
    if (batch.changes.length === 0 && batch.cursor === site.store.cursor && !isDue) return;
    const moment = new Date().toISOString();
    const held = await publishBatch(site, batch, { cmsUrl, pictures: this.#pictures, moment, log: this.#log });
    const change = site.change(batch.cursor, held.map(toFailure));
    if (!change) return;
    const record = await publish(this.#paths, site.store, change);
    site.settled();
    this.#tell(record, held);
  }

  /** Opened once for each release; while it is, nobody else may change it. */
  async #open(): Promise<LiveSite | undefined> {
    const id = await currentRelease(this.#paths);
    if (this.#site && this.#site.store.manifest.id === id) return this.#site;
    await this.#drop();
    if (id === undefined) return undefined;
    const { siteUrl, securityContact } = this.#settings;
    const options = { siteUrl, securityContact, sharePictures: this.#paths.sharePictures };
    this.#site = await withPublishLock(this.#paths.publishLock, () => LiveSite.open(this.#paths.release(id), options));
    return this.#site;
  }

  async #drop(): Promise<void> {
    const site = this.#site;
    this.#site = undefined;
    await site?.close();
  }

  #untilDue(): number {
    const due = this.#site?.nextMoment();
    return due === undefined ? Infinity : Date.parse(due) - Date.now();
  }

  #tell(
    { cursor, written, removed }: { cursor: number; written: number; removed: number },
    held: readonly Held<EntryChange>[],
  ): void {
    this.#log(`✓ Published up to change ${cursor}: ${written} files written, ${removed} removed`);
    for (const { change, error } of held)
      this.#log(
        `✗ ${change.type} "${change.documentId}" (${change.locale}) keeps its last good page: ${explain(error)}`,
      );
  }
}

function onlyABuildHelps(error: unknown): boolean {
  return error instanceof OtherLogError || error instanceof CursorAheadError;
}
