import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { change, layStore } from '../../../tests/support/store.ts';
import { inRelease } from '../../release/paths.ts';
import { type DerivedChange, openRecords, ReleaseStore } from '../../release/store/index.ts';
import type { SearchDocument } from '../../search/index.ts';
import { FollowedRecords } from './followed-records.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'followed-records-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const page = (path: string, title = path): SearchDocument => ({
  id: path,
  locale: 'de',
  path,
  title,
  headings: [],
  summary: '',
  text: '',
  breadcrumb: [],
});

const record = (path: string, document?: SearchDocument): DerivedChange => ({
  kind: 'search',
  key: path,
  value: document && JSON.stringify(document),
});

function release(name: string, ...pages: SearchDocument[]) {
  layStore(join(folder, name), {}, { derived: pages.map((one) => record(one.path, one)) });
  return openRecords(inRelease.database(join(folder, name)));
}

describe('what is different', () => {
  it('from nothing to a release is all of its pages', () => {
    const followed = new FollowedRecords();
    expect([...followed.differences(release('1', page('/a/'), page('/b/')))]).toEqual([
      { path: '/a/', document: page('/a/') },
      { path: '/b/', document: page('/b/') },
    ]);
  });

  it('from one release to another are the pages that are new or say something else, and those that are gone', () => {
    const followed = new FollowedRecords();
    const first = release('2', page('/a/'), page('/b/'), page('/c/'));
    const second = release('3', page('/a/'), page('/b/', 'Neu'), page('/d/'));
    expect([...followed.differences(first)]).toHaveLength(3);
    expect([...followed.differences(second)]).toEqual([
      { path: '/b/', document: page('/b/', 'Neu') },
      { path: '/d/', document: page('/d/') },
      { path: '/c/', document: undefined },
    ]);
    expect([...followed.differences(second)]).toEqual([]);
  });

  it('from a release to its next state is what was published, once', async () => {
    const followed = new FollowedRecords();
    const records = release('4', page('/a/'), page('/b/'), page('/c/'));
    expect([...followed.differences(records)]).toHaveLength(3);
    expect([...followed.changes(records)]).toEqual([]);
    const store = ReleaseStore.open(join(folder, '4'));
    store.commit(change({ cursor: 1, derived: [record('/a/', page('/a/', 'Neu')), record('/b/')] }));
    expect([...followed.changes(records)]).toEqual([
      { path: '/a/', document: page('/a/', 'Neu') },
      { path: '/b/', document: undefined },
    ]);
    expect([...followed.changes(records)]).toEqual([]);
    expect([...followed.differences(records)]).toEqual([]);
    store.close();
  });

  it('is most of a release only if less than half of what is followed is the same', () => {
    const followed = new FollowedRecords();
    const four = ['/a/', '/b/', '/c/', '/d/'].map((path) => page(path));
    const [first, second, third, fourth] = four;
    if (!first || !second || !third || !fourth) throw new Error('There are four pages.');
    expect(followed.differsMostly(release('5', ...four))).toBe(false);
    expect([...followed.differences(release('6', ...four))]).toHaveLength(4);
    expect(followed.differsMostly(release('7', first, second, page('/c/', 'Neu')))).toBe(false);
    expect(
      followed.differsMostly(release('8', first, page('/b/', 'Neu'), page('/c/', 'Neu'), page('/d/', 'Neu'))),
    ).toBe(true);
    expect(followed.differsMostly(release('9', fourth))).toBe(true);
  });
});
