import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  change,
  keptRecords,
  layStore,
  newStore,
  servedFiles,
  STORE_START,
  write,
} from '../../../tests/support/store.ts';
import { sampleSnapshot } from '../../../tests/support/sample.ts';
import { inRelease } from '../paths.ts';
import { Journal } from './journal.ts';
import { type ReleaseChange, ReleaseStore, StaleReleaseError, UnfinishedPublishError } from './index.ts';

const HOUR_MS = 60 * 60 * 1000;
const LONG = 'Ein Satz, der sich wiederholt. '.repeat(80);
const FILES = { 'index.html': `Start ${LONG}`, 'themen/index.html': 'Themen', 'media/bild-1.png': 'Bild' };

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'store-'));
});
afterEach(() => {
  vi.useRealTimers();
  return rm(folder, { recursive: true });
});

const inOrder = (entries: ReturnType<typeof sampleSnapshot>['entries']) =>
  Object.fromEntries(
    Object.entries(entries).map(([type, list]) => [
      type,
      list.toSorted((a, b) => (a.documentId < b.documentId ? -1 : Number(a.documentId > b.documentId))),
    ]),
  );

const namesOf = () => Object.keys(servedFiles(folder));

describe('a commit', () => {
  it('changes the files that it names and leaves the others as they are', async () => {
    const store = newStore(folder, FILES);
    const before = servedFiles(folder);
    const record = store.commit(
      change({
        cursor: 7,
        files: {
          write: [write('index.html', `Neu ${LONG}`), write('neu/index.html', 'Neu')],
          remove: ['themen/index.html'],
        },
      }),
    );
    expect(record).toMatchObject({ seq: 1, kind: 'publish', cursor: 7, pages: 2, written: 2, removed: 1, previous: 0 });
    expect(store.cursor).toBe(7);
    const after = servedFiles(folder);
    expect(Object.keys(after)).toEqual(['index.html', 'index.html.br', 'media/bild-1.png', 'neu/index.html']);
    expect(after['media/bild-1.png']).toBe(before['media/bild-1.png']);
    store.close();
  });

  it('does not touch a file that has these bytes already', async () => {
    const store = newStore(folder, FILES);
    const before = servedFiles(folder);
    store.commit(change({ cursor: 1, files: { write: [write('themen/index.html', 'Themen')], remove: [] } }));
    expect(servedFiles(folder)).toEqual(before);
    store.close();
  });

  it('takes away compressed copies that a shorter file has no more', async () => {
    const store = newStore(folder, FILES);
    store.commit(change({ cursor: 1, files: { write: [write('index.html', `Lang ${LONG}`)], remove: [] } }));
    expect(namesOf()).toContain('index.html.br');
    store.commit(change({ cursor: 2, files: { write: [write('index.html', 'Kurz')], remove: [] } }));
    expect(namesOf()).not.toContain('index.html.br');
    store.close();
  });

  it('keeps what a release shows: entries, records and failures', async () => {
    const store = newStore(folder, FILES);
    const sample = sampleSnapshot();
    expect(store.snapshot()).toEqual({
      ...sample,
      entries: inOrder(sample.entries),
    });
    const [concept] = sample.entries.concept;
    if (!concept) throw new Error('The sample has no concept.');
    const { documentId, locale } = concept;
    const failure = { type: 'topic', documentId: 'x', locale: 'de', cursor: 3, reason: 'Das Amt fehlt.' } as const;
    store.commit(
      change({
        cursor: 3,
        entries: [{ type: 'concept', documentId, locale, entry: { ...concept, title: 'Neuer Titel' } }],
        derived: [{ kind: 'redirect', key: '/alt/', value: '{"status":410}' }],
        failures: [failure],
      }),
    );
    expect(store.snapshot().entries.concept.map(({ title }) => title)).toEqual(['Neuer Titel']);
    expect(store.snapshot().pulledAt).toBe('2026-11-23T11:00:00.000Z');
    expect(store.failures).toEqual([failure]);
    store.commit(
      change({
        cursor: 4,
        entries: [{ type: 'concept', documentId, locale, entry: undefined }],
        derived: [{ kind: 'redirect', key: '/alt/', value: undefined }],
      }),
    );
    expect(store.snapshot().entries.concept).toEqual([]);
    expect(keptRecords(folder)).not.toHaveProperty(['redirect /alt/']);
    expect(store.failures).toEqual([]);
    store.close();
  });

  it('keeps an asset for a day that no page refers to any more', async () => {
    const store = newStore(folder, FILES);
    store.commit(change({ cursor: 1, files: { write: [], remove: ['media/bild-1.png'] } }));
    expect(namesOf()).toContain('media/bild-1.png');
    expect(keptRecords(folder)).toHaveProperty(['retired media/bild-1.png']);
    store.commit(change({ cursor: 2, files: { write: [write('media/bild-1.png', 'Bild')], remove: [] } }));
    expect(keptRecords(folder)).not.toHaveProperty(['retired media/bild-1.png']);
    store.close();
  });

  it('keeps an asset for good that a page refers to again, written once more or not', async () => {
    const store = newStore(folder, FILES);
    const assets = ['media/neu-2.svg'];
    const page = (cursor: number, text: string) =>
      change({ cursor, assets, files: { write: [write('index.html', text)], remove: [] } });
    const picture = write('media/neu-2.svg', LONG);
    store.commit(change({ cursor: 1, assets, files: { write: [write('index.html', 'Neu'), picture], remove: [] } }));
    store.restore(0);
    store.commit(page(1, 'Neu'));
    expect(keptRecords(folder)).not.toHaveProperty(['retired media/neu-2.svg']);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 25 * HOUR_MS });
    store.commit(page(2, 'Einen Tag später'));
    expect(namesOf()).toEqual(expect.arrayContaining(['media/neu-2.svg', 'media/neu-2.svg.br']));
    store.close();
  });

  it('keeps an asset whose day is over when a page refers to it just then, and its copies; it removes the others', () => {
    const past = '2026-11-23T09:00:00.000Z';
    const names = ['media/bild-1.svg', 'media/bild-1.svg.br', 'media/bild-2.svg'];
    // As a build notes what it takes along from the release before.
    layStore(folder, Object.fromEntries(names.map((name) => [name, name])), {});
    const records = new DatabaseSync(inRelease.database(folder));
    for (const name of names) records.prepare('INSERT INTO records VALUES (?, ?, 0, ?)').run('retired', name, past);
    records.close();
    const store = ReleaseStore.open(folder);
    store.commit(change({ cursor: 1, assets: ['media/bild-1.svg'] }));
    expect(namesOf()).toEqual(['media/bild-1.svg', 'media/bild-1.svg.br']);
    expect(Object.keys(keptRecords(folder)).filter((key) => key.startsWith('retired'))).toEqual([]);
    store.close();
  });

  it('is refused when somebody else published meanwhile', async () => {
    const [mine, other] = [newStore(folder, FILES), ReleaseStore.open(folder)];
    other.commit(change({ cursor: 1, files: { write: [write('index.html', 'Andere')], remove: [] } }));
    expect([mine.isStale, other.isStale]).toEqual([true, false]);
    const late = change({ cursor: 1, files: { write: [write('index.html', 'Ich')], remove: [] } });
    expect(() => mine.commit(late)).toThrow(StaleReleaseError);
    expect(ReleaseStore.open(folder).history.map(({ seq }) => seq)).toEqual([0, 1]);
    mine.close();
    other.close();
  });

  it('says that it has happened when something fails after its moment, and is ended by whoever comes next', () => {
    const store = newStore(folder, FILES);
    const database = new DatabaseSync(inRelease.database(folder));
    database.exec(`CREATE TRIGGER full BEFORE INSERT ON publishes BEGIN SELECT RAISE(ABORT, 'the disk is full'); END`);
    const files = { write: [write('index.html', 'Neu')], remove: [] };
    expect(() => store.commit(change({ cursor: 1, files }))).toThrow(UnfinishedPublishError);
    expect(() => store.commit(change({ cursor: 1, files }))).toThrow('the disk is full');
    database.exec('DROP TRIGGER full');
    database.close();
    expect(() => store.commit(change({ cursor: 1, files }))).toThrow(StaleReleaseError);
    store.close();
    expect(ReleaseStore.open(folder).history.map(({ cursor }) => cursor)).toEqual([0, 1]);
  });

  it.each(['/etc/passwd', '../x', 'a/../../x', 'a//b', 'x.html.br', '', 'a/'])('does not write to %o', async (file) => {
    const store = newStore(folder, FILES);
    const files = { write: [write(file, 'x')], remove: [] };
    expect(() => store.commit(change({ cursor: 1, files }))).toThrow('is no name of a file of a release');
    store.close();
  });

  it('dates each state after the one before, whatever the clock says', async () => {
    const store = newStore(folder, FILES);
    for (const cursor of [1, 2, 3]) store.commit(change({ cursor }));
    const instants = store.history.map(({ at }) => at);
    expect(instants).toEqual([...instants].sort());
    expect(new Set(instants).size).toBe(4);
    expect(instants[0]).toBe(STORE_START.toISOString());
    store.close();
  });
});

const NAMES = ['index.html', 'themen/index.html', 'themen/a/index.html', 'feed.atom'];
const anyContent = fc.oneof(
  fc.constant(undefined),
  fc.integer({ min: 0, max: 9 }).map((n) => `${n}`),
  fc.integer({ min: 0, max: 9 }).map((n) => `${n} ${LONG}`),
);
const anyEdit = fc.record({
  files: fc.array(fc.tuple(fc.constantFrom(...NAMES), anyContent), { maxLength: 4 }),
  redirects: fc.array(fc.tuple(fc.constantFrom('/a/', '/b/'), fc.option(fc.constantFrom('{"status":410}', '{}')))),
});
const anyStep = fc.oneof(
  { weight: 3, arbitrary: anyEdit.map((edit) => ({ kind: 'publish' as const, edit })) },
  { weight: 2, arbitrary: fc.nat(20).map((back) => ({ kind: 'rollback' as const, back })) },
);

function asChange(cursor: number, { files, redirects }: typeof anyEdit extends fc.Arbitrary<infer T> ? T : never) {
  const wanted = new Map(files);
  const parts: ReleaseChange['files'] = {
    write: [...wanted].flatMap(([file, content]) => (content === undefined ? [] : [write(file, content)])),
    remove: [...wanted].filter(([, content]) => content === undefined).map(([file]) => file),
  };
  const derived = redirects.map(([key, value]) => ({ kind: 'redirect' as const, key, value: value ?? undefined }));
  return change({ cursor, files: parts, derived });
}

describe('a rollback', () => {
  it('brings back bytes, validators and records exactly, also of what was rolled back itself', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { minLength: 1, maxLength: 12 }), async (steps) => {
        const release = await mkdtemp(join(folder, 'r-'));
        const store = newStore(release, FILES);
        const states = [{ files: servedFiles(release), records: keptRecords(release) }];
        for (const [index, step] of steps.entries()) {
          if (step.kind === 'publish') store.commit(asChange(index + 1, step.edit));
          else {
            const seq = step.back % states.length;
            store.restore(seq);
            expect(servedFiles(release)).toEqual(states[seq]?.files);
            expect(keptRecords(release)).toEqual(states[seq]?.records);
          }
          states.push({ files: servedFiles(release), records: keptRecords(release) });
        }
        const pages = Object.keys(servedFiles(release)).filter((name) => name.endsWith('.html'));
        expect(store.state.pages).toBe(pages.length);
        store.close();
      }),
      { numRuns: 40 },
    );
  });

  it('leaves the assets of what it takes back served for a day', async () => {
    const store = newStore(folder, FILES);
    store.commit(change({ cursor: 1, files: { write: [write('media/neu-2.png', 'Neu')], remove: [] } }));
    store.restore(0);
    expect(namesOf()).toContain('media/neu-2.png');
    expect(keptRecords(folder)).toHaveProperty(['retired media/neu-2.png']);
    store.restore(1);
    expect(keptRecords(folder)).not.toHaveProperty(['retired media/neu-2.png']);
    store.close();
  });

  it('says how far back it reaches', async () => {
    const store = newStore(folder, FILES);
    for (const cursor of [1, 2, 3]) store.commit(change({ cursor }));
    new Journal(inRelease.journal(folder)).keep(2);
    expect(() => store.restore(0)).toThrow('is not kept any more; the oldest state is number 1');
    expect(store.restore(1)).toMatchObject({ seq: 4, kind: 'rollback', restores: 1, previous: 3 });
    store.close();
  });
});
