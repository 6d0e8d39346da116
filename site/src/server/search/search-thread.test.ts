import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SearchDocument } from '../../search/index.ts';
import { change, layStore } from '../../../tests/support/store.ts';
import { inRelease } from '../../release/paths.ts';
import { type DerivedChange, ReleaseStore } from '../../release/store/index.ts';
import { SearchThread } from './search-thread.ts';

let folder: string;
const thread = new SearchThread();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'search-thread-'));
});
afterAll(() => rm(folder, { recursive: true }));

function release(name: string, ...titles: string[]): string {
  layStore(join(folder, name), {}, { derived: titles.map((title) => page(title)) });
  return inRelease.database(join(folder, name));
}

function page(title: string, id = title): DerivedChange {
  const path = `/${title.toLowerCase()}/`;
  const empty = { headings: [], summary: '', text: '', breadcrumb: [] };
  const document: SearchDocument = { ...empty, id, locale: 'de', path, title };
  return { kind: 'search', key: path, value: JSON.stringify(document) };
}

const found = async (file: string, query: string) =>
  (await thread.search(file, query, { locale: 'de' })).hits.map(({ path }) => path);

describe('the search thread', () => {
  it('searches the release that it is asked about, forth and back', async () => {
    const first = release('1', 'Personalausweis', 'Hundesteuer');
    const second = release('2', 'Personalausweis', 'Wohngeld');
    expect(await found(first, 'Hundesteuer')).toEqual(['/hundesteuer/']);
    expect(await found(second, 'Hundesteuer')).toEqual([]);
    expect(await found(second, 'Wohngeld')).toEqual(['/wohngeld/']);
    expect(await found(first, 'Hundesteuer')).toEqual(['/hundesteuer/']);
  });

  it('finds what was published into the release, and nothing where a page was', async () => {
    const file = release('publish', 'Personalausweis', 'Hundesteuer');
    expect(await found(file, 'Hundesteuer')).toEqual(['/hundesteuer/']);
    const store = ReleaseStore.open(join(folder, 'publish'));
    const moved = [{ ...page('Hundesteuer'), value: undefined }, page('Wohngeld', 'Hundesteuer')];
    store.commit(change({ cursor: 1, derived: moved }));
    expect(await found(file, 'Hundesteuer')).toEqual([]);
    expect(await found(file, 'Wohngeld')).toEqual(['/wohngeld/']);
    store.restore(0);
    store.close();
    expect(await found(file, 'Hundesteuer')).toEqual(['/hundesteuer/']);
    expect(await found(file, 'Wohngeld')).toEqual([]);
    expect(await found(file, 'Personalausweis')).toEqual(['/personalausweis/']);
  });

  it('answers each of many that ask at once', async () => {
    const file = release('3', 'Personalausweis', 'Hundesteuer', 'Wohngeld');
    const answers = await Promise.all(
      ['Wohngeld', 'Hundesteuer', 'Personalausweis', 'Wohngeld'].map((query) => found(file, query)),
    );
    expect(answers.flat()).toEqual(['/wohngeld/', '/hundesteuer/', '/personalausweis/', '/wohngeld/']);
  });

  it('turns away those who would wait too long', async () => {
    const file = release('4', 'Wohngeld');
    const answers = await Promise.allSettled(Array.from({ length: 250 }, () => found(file, 'Wohngeld')));
    expect(answers.filter(({ status }) => status === 'rejected')).toHaveLength(50);
  });

  it('says what is wrong with a release, and searches the others as before', async () => {
    const file = release('5', 'Wohngeld');
    const broken = join(folder, 'broken.db');
    await writeFile(broken, '{"format":1,"docu');
    await expect(thread.open(broken)).rejects.toThrow(/The search failed: .*not a database/s);
    await expect(thread.open(join(folder, 'missing.db'))).rejects.toThrow(/unable to open database file/);
    expect(await found(file, 'Wohngeld')).toEqual(['/wohngeld/']);
  });
});
