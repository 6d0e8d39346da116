import { readFileSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { EntryChange, EntryTotal } from '@themenportal/shared/changes';
import { CONTENT_TYPES } from '@themenportal/shared/content';
import fc from 'fast-check';
import { entriesOf } from '../../src/content/library/entry-source.ts';
import { ContentState } from '../../src/content/state/content-state.ts';
import type { RecordedSnapshot } from '../../src/content/snapshot.ts';
import { pictureCache } from '../../src/pictures/index.ts';
import { entryKey } from '../../src/content/library/entry-key.ts';
import { LiveSite } from '../../src/publisher/live-site.ts';
import { publishBatch, toFailure } from '../../src/publisher/publish-batch.ts';
import { filesBelow } from '../../src/release/files.ts';
import { inRelease, type ReleasePaths, releasePaths } from '../../src/release/paths.ts';
import { ReleaseStore } from '../../src/release/store/index.ts';
import { PageRenderer } from '../../src/render/page-renderer.ts';
import { anyEdit, type Edit, EditedCity, FIRST_EDITS } from './edited-city.ts';
import { runBuild } from './run-build.ts';

const FACTS = { siteUrl: 'http://localhost:4321', securityContact: undefined };
const BEGIN = Date.parse('2026-11-23T10:00:00.000Z');
const HOUR = 3_600_000;

/** What happens between two publishes: edits, and time that passes. */
const anyRound = fc.record({
  edits: fc.array(anyEdit, { minLength: 1, maxLength: 5 }),
  hours: fc.constantFrom(0, 0, 1, 14, 24),
});

/** Where the release and a clean build are not the same, or other files were written than differ. */
export interface Deviation {
  readonly round: number;
  readonly file: string;
  readonly problem: string;
}

/** A small city whose edits are published one batch after the other into one release. */
export class EditSequences {
  readonly #paths: ReleasePaths;
  readonly #site: LiveSite;
  readonly #renderer: PageRenderer;
  #city = new EditedCity(FIRST_EDITS);
  #now = BEGIN;
  #cursor = 0;
  /** To be tried again with each batch. */
  #held: readonly EntryChange[] = [];

  /** Builds the city as it is at first. */
  static async begin(dataDir: string): Promise<EditSequences> {
    const snapshot = join(dataDir, 'snapshot.json');
    await writeFile(snapshot, JSON.stringify(new EditedCity(FIRST_EDITS).snapshot(new Date(BEGIN).toISOString())));
    const { code, stderr } = await runBuild({ DATA_DIR: dataDir, CONTENT_SNAPSHOT: snapshot });
    if (code !== 0) throw new Error(stderr);
    const paths = releasePaths(dataDir);
    const site = await LiveSite.open(ReleaseStore.open(paths.current), {
      ...FACTS,
      sharePictures: paths.sharePictures,
    });
    return new EditSequences(paths, site, await PageRenderer.open(inRelease.server(paths.current)));
  }

  private constructor(paths: ReleasePaths, site: LiveSite, renderer: PageRenderer) {
    [this.#paths, this.#site, this.#renderer] = [paths, site, renderer];
  }

  /** How many changes could not be published yet. */
  get heldBack(): number {
    return this.#held.length;
  }

  /** Publishes so many random batches; the same ones for the same seed. Gives what deviates in the first that does. */
  async run(rounds: number, seed: number): Promise<Deviation[]> {
    let before = await this.#served();
    for (const [round, { edits, hours }] of fc.sample(anyRound, { numRuns: rounds, seed }).entries()) {
      this.#now += hours * HOUR;
      await this.#publish(edits);
      const [after, anew] = [await this.#served(), await this.#madeAnew()];
      const deviations = [...unlike(after, anew), ...wronglyTouched(before, after, anew)];
      if (deviations.length > 0) return deviations.map((deviation) => ({ round, ...deviation }));
      before = after;
    }
    return [];
  }

  async end(): Promise<void> {
    await this.#site.close();
  }

  async #publish(edits: readonly Edit[]): Promise<void> {
    const moment = new Date(this.#now).toISOString();
    const edited = this.#city.with(edits);
    const changes = this.#city.changesTo(edited, moment).map((change) => ({ ...change, cursor: ++this.#cursor }));
    const latest = new Map([...this.#held, ...changes].map((change) => [entryKey(change), change]));
    this.#city = edited;
    const options = {
      cmsUrl: 'http://localhost:1',
      pictures: pictureCache(this.#paths.pictures),
    };
    const batch = { changes: [...latest.values()], totals: totalsOf(edited.snapshot(moment)) };
    const { held } = await publishBatch(this.#site, batch, { ...options, moment });
    const change = this.#site.change(this.#cursor, held.map(toFailure));
    if (change) this.#site.store.commit(change);
    this.#site.settled();
    this.#held = held.map((one) => one.change);
  }

  async #served(): Promise<Map<string, Served>> {
    const { client } = this.#site.store;
    const files = (await filesBelow(client)).filter((file) => /\.(?:html|xml|atom|ics|txt)$/.test(file));
    return new Map(
      files.map((file) => {
        const path = join(client, file);
        return [file, { text: readFileSync(path, 'utf8'), modified: statSync(path).mtimeMs }];
      }),
    );
  }

  /** What a clean build makes of the entries that the release shows. */
  async #madeAnew(): Promise<Map<string, string>> {
    const files = new Map<string, string>();
    for (const output of ContentState.of(entriesOf(this.#site.store.snapshot()), FACTS).outputs()) {
      if (output.kind === 'page') files.set(output.key, await this.#renderer.render(output.data()));
      if (output.kind === 'file') files.set(output.key, output.data());
    }
    return files;
  }
}

interface Served {
  readonly text: string;
  readonly modified: number;
}

type Problem = Omit<Deviation, 'round'>;

function* unlike(served: ReadonlyMap<string, Served>, anew: ReadonlyMap<string, string>): Generator<Problem> {
  for (const file of new Set([...served.keys(), ...anew.keys()])) {
    if (served.get(file)?.text !== anew.get(file)) yield { file, problem: 'is not what a clean build makes' };
  }
}

/** The prediction: exactly those files are written in which a clean build before and one after differ. */
function* wronglyTouched(
  before: ReadonlyMap<string, Served>,
  after: ReadonlyMap<string, Served>,
  anew: ReadonlyMap<string, string>,
): Generator<Problem> {
  for (const [file, { modified }] of after) {
    const differs = before.get(file)?.text !== anew.get(file);
    const isTouched = before.get(file)?.modified !== modified;
    if (differs !== isTouched) yield { file, problem: isTouched ? 'was written for nothing' : 'was not written' };
  }
}

function totalsOf({ entries }: RecordedSnapshot): EntryTotal[] {
  return CONTENT_TYPES.flatMap((type) => {
    const locales = entries[type].map(({ locale }) => locale);
    return [...Map.groupBy(locales, (locale) => locale)].map(([locale, { length }]) => ({
      type,
      locale,
      count: length,
    }));
  });
}
