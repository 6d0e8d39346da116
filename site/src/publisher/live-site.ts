import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { EntryChange, EntryTotal } from '@themenportal/shared/changes';
import type { Media } from '@themenportal/shared/content';
import { SOURCE_LOCALE } from '@themenportal/shared/locales';
import { entryKey } from '../content/library/entry-key.ts';
import { pathOfFile } from '../content/outputs/page-file.ts';
import { ContentState } from '../content/state/content-state.ts';
import type { OutputDelta } from '../content/state/output-delta.ts';
import type { PageData } from '../content/page-data.ts';
import { picturesOf } from '../pictures/index.ts';
import { inRelease } from '../release/paths.ts';
import {
  entriesIn,
  openRecords,
  type PublishFailure,
  type Records,
  type ReleaseChange,
  type ReleaseStore,
} from '../release/store/index.ts';
import { mediaKey, readMediaRecord } from '../release/stored-media.ts';
import { MissingPictures } from '../share-pictures/index.ts';
import { ReleaseRenderer } from '../render/release-renderer.ts';
import { Candidate, otherAddressesIn, type Rendered } from './candidate.ts';
import { EntryIndex } from './entry-index.ts';
import { checkBudgets } from './guards/budget.ts';
import { checkLinksTo, checkPage, checkTombstone } from './guards/pages.ts';
import { tooManyGoing } from './guards/shrinking.ts';
import { checkTotals } from './guards/totals.ts';
import { PageIds } from './page-ids.ts';
import type { Fetched } from './media-of-changes.ts';
import { renderDelta } from './render-delta.ts';
import type { Held } from './settle.ts';
import { targetsIn } from './targets.ts';
import { WaitingBytes } from './waiting-bytes.ts';
import { WarmUp } from './warm-up.ts';

export interface SiteOptions {
  readonly siteUrl: string;
  readonly securityContact: string | undefined;
  /** The folder of pictures for sharing that outlives releases. */
  readonly sharePictures: string;
}

/** A release with all that is needed to change it: what it is made of, what renders it, and what its links lead to. */
export class LiveSite {
  readonly store: ReleaseStore;
  readonly warmUp: WarmUp;
  readonly #opened: AsyncDisposableStack;
  readonly #options: SiteOptions;
  readonly #state: ContentState;
  readonly #index: EntryIndex;
  readonly #renderer: ReleaseRenderer;
  readonly #records: Records;
  readonly #ids = new PageIds();
  readonly #waiting: WaitingBytes;
  /** ISO 8601 instant that the pages speak of. */
  #moment: string;
  #candidate = new Candidate();

  /** Reads the release in, which takes a minute in a large city. The store is closed with the site, and if this fails. */
  static async open(store: ReleaseStore, options: SiteOptions): Promise<LiveSite> {
    const opened = new AsyncDisposableStack();
    try {
      opened.adopt(store, close);
      const renderer = opened.adopt(await ReleaseRenderer.open(inRelease.server(store.folder)), close);
      return new LiveSite(store, options, renderer, opened);
    } catch (error) {
      await opened.disposeAsync();
      throw error;
    }
  }

  /** What it opens is closed with what was `opened` before. */
  private constructor(
    store: ReleaseStore,
    options: SiteOptions,
    renderer: ReleaseRenderer,
    opened: AsyncDisposableStack,
  ) {
    this.store = store;
    this.#opened = opened;
    this.#options = options;
    this.#renderer = renderer;
    this.#records = opened.adopt(openRecords(inRelease.database(store.folder)), close);
    const entries = entriesIn(this.#records);
    const siteUrl = new URL(options.siteUrl).origin;
    this.#waiting = opened.adopt(new WaitingBytes(store.folder), close);
    this.#state = opened.adopt(ContentState.of(entries, { siteUrl, securityContact: options.securityContact }), close);
    this.#index = new EntryIndex(entries, siteUrl);
    this.warmUp = new WarmUp(renderer, this.#state.rehearse());
    this.#moment = entries.pulledAt;
  }

  /** When time alone changes a page next; undefined when it never will. */
  nextMoment(): string | undefined {
    return this.#state.nextMoment();
  }

  /** What is served for a file of the media library; undefined for one that has to be fetched. */
  servedFor(file: Media): Media | undefined {
    const key = mediaKey(file);
    const record = key === undefined ? undefined : this.#records.get('media', key);
    const served = record === undefined ? undefined : readMediaRecord(record);
    const isThere = (name: string) => existsSync(join(this.store.client, 'media', name));
    return served && [basename(served.url), ...picturesOf([served]).keys()].every(isThere) ? served : undefined;
  }

  /** The changes among these that together would take too much away, each with the reason. */
  holdBack(changes: readonly EntryChange[]): Held<EntryChange>[] {
    return tooManyGoing(changes, this.#index, (since) => this.store.entriesGoneSince(since));
  }

  /**
   * Takes changes up into what the next commit writes, all or none. With none, time passes. Throws why they cannot be
   * published: a {@link SiteError}, if it is foreseen.
   */
  async attempt(changes: readonly EntryChange[], fetched: readonly Fetched[], moment = this.#moment): Promise<void> {
    // What failed before is not needed any more.
    if (this.#candidate.isEmpty) this.#waiting.forget();
    const delta = this.#state.apply(changes, moment, (output) => {
      if (output.kind === 'page') this.#renderer.begin(output.data());
    });
    let undo: (() => void) | undefined;
    try {
      for (const { kind, key } of delta.remove)
        if (kind === 'page') checkTombstone(pathOfFile(key), changes, (path) => this.#index.documentAt(path));
      undo = this.#index.apply(changes);
      const rendered = await this.#render(delta, fetched);
      this.#checkPages(rendered);
      const alerts = this.#state.count('alert', SOURCE_LOCALE);
      await checkBudgets(rendered, { alerts, siteUrl: this.#options.siteUrl });
      this.#candidate.add(rendered, changes);
      this.#moment = moment;
    } catch (error) {
      undo?.();
      this.#state.revert(delta);
      throw error;
    }
  }

  /** Refuses what the CMS does not confirm. After that the site has to be opened anew. */
  checkTotals(totals: readonly EntryTotal[], held: readonly EntryChange[]): void {
    checkTotals(this.#index, totals, held);
  }

  /** What would make live what was taken up; undefined if nothing is new, the failures included. */
  change(cursor: number, failures: readonly PublishFailure[]): ReleaseChange | undefined {
    const isKnown = cursor === this.store.cursor && isDeepStrictEqual(byName(failures), byName(this.store.failures));
    if (this.#candidate.isEmpty && isKnown) return undefined;
    return { cursor, pulledAt: this.#moment, ...this.#candidate.toChange(), failures };
  }

  /** What was taken up is live. */
  settled(): void {
    this.#candidate = new Candidate();
    this.#waiting.forget();
    this.#state.settle();
  }

  async close(): Promise<void> {
    this.warmUp.pause();
    await this.#opened.disposeAsync();
  }

  async #render(delta: OutputDelta, fetched: readonly Fetched[]): Promise<Rendered> {
    const missing = new MissingPictures(this.store.client, this.#options.sharePictures);
    const rendered = await renderDelta(delta, this.#renderer, {
      onPage: (page) => {
        if (isShared(page)) missing.see(page);
      },
      keep: (bytes) => this.#waiting.keep(bytes),
    });
    const pictures = await missing.all();
    return {
      ...rendered,
      files: new Map([
        ...fetched.flatMap(({ files }) => [...files]),
        ...Array.from(pictures, ([file, content]) => [file, { content }] as const),
        ...rendered.files,
      ]),
      derived: [...fetched.flatMap(({ records }) => records), ...rendered.derived],
    };
  }

  #checkPages(rendered: Rendered): void {
    const { client } = this.store;
    const { siteUrl } = this.#options;
    const [records, ids, candidate] = [this.#records, this.#ids, this.#candidate];
    const targets = targetsIn({ siteUrl, client, records, candidate, rendered, ids });
    const sound = new Set<string>();
    for (const [path, page] of rendered.pages) {
      if (page) checkPage(path, page, targets, sound);
      checkLinksTo(path, page, this.#index, targets);
    }
    for (const path of otherAddressesIn(rendered)) checkLinksTo(path, undefined, this.#index, targets);
  }
}

function byName(failures: readonly PublishFailure[]): Map<string, PublishFailure> {
  return new Map(failures.map((failure) => [entryKey(failure), failure]));
}

function close(opened: { close(): void | Promise<void> }): void | Promise<void> {
  return opened.close();
}

/** Pages that say where they lie. */
function isShared({ kind }: PageData): boolean {
  return kind !== 'not-found' && kind !== 'gone';
}
