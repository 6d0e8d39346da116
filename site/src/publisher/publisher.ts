import { setTimeout as sleep } from 'node:timers/promises';
import type { ChangeBatch, EntryChange } from '@themenportal/shared/changes';
import { currentRelease } from '../release/activate.ts';
import type { FileCache } from '../file-cache.ts';
import { pictureCache } from '../pictures/index.ts';
import { readHold } from '../release/hold.ts';
import { withPublishLock } from '../release/lock.ts';
import { type ReleasePaths, releasePaths } from '../release/paths.ts';
import { publish, PublishingHeldError } from '../release/publish.ts';
import { ReleaseStore, StaleReleaseError } from '../release/store/index.ts';
import type { Settings } from '../settings.ts';
import { Alarm } from './alarm.ts';
import { Backoff } from './backoff.ts';
import { readNews } from './follow-log.ts';
import { HeldBack } from './held-back.ts';
import { takeLead } from './lead.ts';
import { LiveSite } from './live-site.ts';
import { OperatorLog } from './operator-log.ts';
import { FIRST_PAUSE_MS, LONGEST_PAUSE_MS, Pauses, POLL_MS } from './pauses.ts';
import { Polisher } from './polisher.ts';
import { publishBatch, toFailure } from './publish-batch.ts';
import { Reporter } from './reporter.ts';
import type { Held } from './settle.ts';

const TAKE_OVER_MS = 1000;

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
  readonly #operators: OperatorLog;
  readonly #alarm = new Alarm();
  readonly #reporter: Reporter;
  readonly #pictures: FileCache;
  readonly #polisher: Polisher;
  readonly #pauses = new Pauses();
  /** Pages that cannot be brought to the present day are tried again. */
  readonly #time = new Backoff({ first: POLL_MS, longest: LONGEST_PAUSE_MS });
  #site: LiveSite | undefined;
  #heldBack = new HeldBack();
  #stopped = false;

  constructor({ settings, log }: PublisherOptions) {
    this.#settings = settings;
    this.#paths = releasePaths(settings.dataDir);
    this.#log = log;
    this.#operators = new OperatorLog(log);
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
      await this.#alarm.wait(this.#pauses.next(this.#untilDue()));
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
      this.#operators.succeeded();
      this.#pauses.succeeded();
    } catch (error) {
      // What it holds may be half way: the next round opens anew what is really there.
      await this.#drop();
      if (error instanceof StaleReleaseError || error instanceof PublishingHeldError) return this.#alarm.ring();
      this.#operators.failed(error);
      this.#pauses.failed(error);
      await sleep(Math.random() * FIRST_PAUSE_MS);
    }
  }

  async #round(): Promise<void> {
    const hold = readHold(this.#paths);
    const site = await this.#open();
    if (!site) return;
    this.#operators.isHeld(hold);
    if (hold) return this.#reporter.report(site, { rolledBack: true });
    await this.#publish(site);
    await this.#reporter.report(site, { rolledBack: false });
  }

  /** First what is new; then what was held back, which may have waited for it, and for which nobody else should wait. */
  async #publish(site: LiveSite): Promise<void> {
    const batch = await this.#readNews(site);
    const waiting = this.#heldBack.besides(batch.changes);
    const isNews = batch.changes.length > 0 || batch.cursor !== site.store.cursor;
    if (isNews || (this.#untilDue() <= 0 && this.#time.isOver)) await this.#takeUp(site, batch, waiting);
    if (waiting.length === 0 || !(isNews || this.#heldBack.isDue)) return;
    const changes = this.#heldBack.besides([]).map(({ change }) => change);
    await this.#takeUp(site, { ...batch, changes }, []);
  }

  #readNews({ store }: LiveSite): Promise<ChangeBatch> {
    const { cmsUrl, cmsTimeoutMs } = this.#settings;
    const failures = this.#heldBack.isKnown ? [] : store.failures;
    return readNews(
      { log: store.manifest.log, cursor: store.cursor, failures },
      { url: `${cmsUrl}/graphql`, timeout: cmsTimeoutMs, retryDelays: [] },
    );
  }

  /** `waiting` stays held back. */
  async #takeUp(site: LiveSite, batch: ChangeBatch, waiting: readonly Held<EntryChange>[]): Promise<void> {
    const { cmsUrl } = this.#settings;
    const moment = this.#time.isOver ? new Date().toISOString() : undefined;
    const { held, timeFault } = await publishBatch(site, batch, { cmsUrl, pictures: this.#pictures, moment, waiting });
    if (timeFault) this.#time.extend();
    else if (moment !== undefined) this.#time.reset();
    if (moment !== undefined) this.#operators.timePassed(timeFault);
    const change = site.change(batch.cursor, held.map(toFailure));
    if (change) {
      const record = await publish(this.#paths, site.store, change);
      site.settled();
      this.#operators.published(
        record,
        held.filter((one) => !waiting.includes(one)),
      );
    }
    this.#heldBack.tried(held);
  }

  /** Opened once, and again where another release is served or somebody else changed it. */
  async #open(): Promise<LiveSite | undefined> {
    const id = await currentRelease(this.#paths);
    if (this.#site && this.#site.store.manifest.id === id && !this.#site.store.isStale) return this.#site;
    await this.#drop();
    if (id === undefined) return undefined;
    const { siteUrl, securityContact } = this.#settings;
    const { publishLock, sharePictures } = this.#paths;
    // Not for as long as it is read in: whoever wants to go back to an earlier state would wait.
    const store = await withPublishLock(publishLock, async () => ReleaseStore.open(this.#paths.release(id)));
    this.#site = await LiveSite.open(store, { siteUrl, securityContact, sharePictures });
    return this.#site;
  }

  async #drop(): Promise<void> {
    const site = this.#site;
    this.#site = undefined;
    this.#heldBack = new HeldBack();
    await site?.close();
  }

  #untilDue(): number {
    const due = this.#site?.nextMoment();
    return due === undefined ? Infinity : Date.parse(due) - Date.now();
  }
}
