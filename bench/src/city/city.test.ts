import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseSnapshot } from '@themenportal/shared/client';
import { SECTION_KINDS } from '@themenportal/shared/content';
import { LOCALE_CODES, SOURCE_LOCALE } from '@themenportal/shared/locales';
import { MAX_TREE_DEPTH } from '@themenportal/shared/paths';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateCity } from './city.ts';
import { snapshotOf, writeSnapshot } from './snapshot.ts';
import { topicTree } from './tree.ts';

const city = generateCity({ topics: 600, seed: 1 });
const { topic: topics, office: offices } = city.entries;
const german = topics.filter(({ locale }) => locale === SOURCE_LOCALE);

describe('a generated city', () => {
  it('is the same for the same seed, and another one for another', () => {
    const again = JSON.stringify(snapshotOf(generateCity({ topics: 600, seed: 1 })));
    expect(again).toBe(JSON.stringify(snapshotOf(city)));
    expect(JSON.stringify(snapshotOf(generateCity({ topics: 600, seed: 2 })))).not.toBe(again);
  });

  it('keeps the contract in every entry', () => {
    expect(() => parseSnapshot(JSON.parse(JSON.stringify(snapshotOf(city))))).not.toThrow();
  });

  it('has no address twice', () => {
    const paths = [...topics, ...offices, ...city.entries.concept, ...city.entries['legal-page']].map(
      ({ path }) => path,
    );
    expect(new Set(paths).size).toBe(paths.length);
  });

  it('points only to what it has', () => {
    const ids = new Set(
      Object.values(city.entries)
        .flat()
        .map(({ documentId }) => documentId),
    );
    const pointed = topics.flatMap((topic) => [topic.leadOffice, ...topic.contactOffices, ...topic.teasers]);
    expect(pointed.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('has sections of all kinds, every language, and texts as long as those of real pages', () => {
    const sections = topics.flatMap((topic) => topic.sections);
    expect(new Set(sections.map(({ kind }) => kind))).toEqual(new Set(SECTION_KINDS));
    expect(new Set(topics.map(({ locale }) => locale))).toEqual(new Set(LOCALE_CODES));
    const lengths = german.map((topic) => JSON.stringify(topic).length).sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeGreaterThan(2000);
  });

  it('has as many topics and offices as its size asks for, so that one office has no more topics in a large city', () => {
    expect(german).toHaveLength(600);
    const leading = Map.groupBy(german, ({ leadOffice }) => leadOffice);
    expect(Math.max(...[...leading.values()].map(({ length }) => length))).toBe(32);
  });
});

describe.each([20, 1000, 20_000])('the tree of %i topics', (count) => {
  it('has as many places, no more levels than allowed and no overfull place', () => {
    const places = topicTree(count, '1');
    expect(places).toHaveLength(count);
    expect(Math.max(...places.map(({ level }) => level))).toBeLessThanOrEqual(MAX_TREE_DEPTH);
    expect(Math.max(...places.map(({ children }) => children.length))).toBeLessThanOrEqual(14);
  });
});

describe('a recorded city', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'city-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('lies beside the media that it names', async () => {
    const recorded = await readFile(await writeSnapshot(city, folder), 'utf8');
    const named = new Set([...recorded.matchAll(/"\/media\/([^"]+)"/g)].map(([, name = '']) => name));
    expect(named.size).toBeGreaterThan(8);
    for (const name of named) expect((await readFile(join(folder, 'media', name))).length).toBeGreaterThan(100);
  });
});
