import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SearchDocument, writeDocuments } from '../../search/index.ts';
import { SearchThread } from './search-thread.ts';

let folder: string;
const thread = new SearchThread();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'search-thread-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function release(name: string, ...titles: string[]): Promise<string> {
  const file = join(folder, `${name}.json`);
  const documents = titles.map((title): SearchDocument => ({
    id: title,
    locale: 'de',
    path: `/${title.toLowerCase()}/`,
    title,
    headings: [],
    summary: '',
    text: '',
    breadcrumb: [],
  }));
  await writeFile(file, writeDocuments(documents));
  return file;
}

const found = async (file: string, query: string) =>
  (await thread.search(file, query, { locale: 'de' })).hits.map(({ path }) => path);

describe('the search thread', () => {
  it('searches the release that it is asked about, forth and back', async () => {
    const first = await release('1', 'Personalausweis', 'Hundesteuer');
    const second = await release('2', 'Personalausweis', 'Wohngeld');
    expect(await found(first, 'Hundesteuer')).toEqual(['/hundesteuer/']);
    expect(await found(second, 'Hundesteuer')).toEqual([]);
    expect(await found(second, 'Wohngeld')).toEqual(['/wohngeld/']);
    expect(await found(first, 'Hundesteuer')).toEqual(['/hundesteuer/']);
  });

  it('answers each of many that ask at once', async () => {
    const file = await release('3', 'Personalausweis', 'Hundesteuer', 'Wohngeld');
    const answers = await Promise.all(
      ['Wohngeld', 'Hundesteuer', 'Personalausweis', 'Wohngeld'].map((query) => found(file, query)),
    );
    expect(answers.flat()).toEqual(['/wohngeld/', '/hundesteuer/', '/personalausweis/', '/wohngeld/']);
  });

  it('turns away those who would wait too long', async () => {
    const file = await release('4', 'Wohngeld');
    const answers = await Promise.allSettled(Array.from({ length: 250 }, () => found(file, 'Wohngeld')));
    expect(answers.filter(({ status }) => status === 'rejected')).toHaveLength(50);
  });

  it('says what is wrong with a release, and searches the others as before', async () => {
    const file = await release('5', 'Wohngeld');
    const broken = join(folder, 'broken.json');
    await writeFile(broken, '{"format":1,"docu');
    await expect(thread.open(broken)).rejects.toThrow(/The search failed: SyntaxError/);
    await expect(thread.open(join(folder, 'missing.json'))).rejects.toThrow(/ENOENT/);
    expect(await found(file, 'Wohngeld')).toEqual(['/wohngeld/']);
  });
});
