import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { change, layStore, write } from '../../tests/support/store.ts';
import { activate } from '../release/activate.ts';
import { readHold, resume } from '../release/hold.ts';
import { type ReleasePaths, releasePaths } from '../release/paths.ts';
import { publish, PublishingHeldError } from '../release/publish.ts';
import { ReleaseStore, StaleReleaseError } from '../release/store/index.ts';
import { describeReleases } from './releases.ts';
import { rollback } from './rollback.ts';

const [FIRST, SECOND] = ['20261123T100000000Z', '20261124T100000000Z'];

let folder: string;
let paths: ReleasePaths;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rollback-'));
  paths = releasePaths(folder);
});
afterEach(() => rm(folder, { recursive: true }));

async function build(id: string, title: string): Promise<void> {
  layStore(paths.partial(id), { 'index.html': title, [`_astro/${title}.css`]: title }, { id });
  await activate(paths, id);
}

async function publishTitle(id: string, cursor: number, title: string): Promise<void> {
  const store = ReleaseStore.open(paths.release(id));
  await publish(paths, store, change({ cursor, files: { write: [write('index.html', title)], remove: [] } }));
  store.close();
}

const served = (file = 'index.html') => readFile(join(paths.current, 'client', file), 'utf8');

describe('going back', () => {
  it('leads from publish to publish, then to the release before as it was when it was replaced', async () => {
    await build(FIRST, 'eins');
    await publishTitle(FIRST, 1, 'eins, neuer');
    await build(SECOND, 'zwei');
    await publishTitle(SECOND, 2, 'zwei, neuer');
    const titles: string[] = [];
    const ids: string[] = [];
    for (let step = 0; step < 3; step++) {
      ids.push((await rollback(paths, undefined)).id);
      titles.push(await served());
    }
    expect(ids).toEqual([SECOND, `${FIRST}.1`, FIRST]);
    expect(titles).toEqual(['zwei', 'eins, neuer', 'eins']);
    await expect(rollback(paths, undefined)).rejects.toThrow('There is no state before the one that is served');
    expect(await served()).toBe('eins');
  });

  it('leads to any state that is kept, also forth again', async () => {
    await build(FIRST, 'eins');
    for (const [index, title] of ['a', 'b', 'c'].entries()) await publishTitle(FIRST, index + 1, title);
    await rollback(paths, `${FIRST}.1`);
    expect(await served()).toBe('a');
    await rollback(paths, `${FIRST}.3`);
    expect(await served()).toBe('c');
    await rollback(paths, FIRST);
    expect(await served()).toBe('eins');
  });

  it('keeps publishers still until somebody says that they may go on', async () => {
    await build(FIRST, 'eins');
    await publishTitle(FIRST, 1, 'falsch');
    await rollback(paths, undefined);
    await expect(publishTitle(FIRST, 2, 'wieder falsch')).rejects.toThrow(PublishingHeldError);
    expect([await served(), readHold(paths)?.state]).toEqual(['eins', FIRST]);
    resume(paths);
    await publishTitle(FIRST, 2, 'richtig');
    expect(await served()).toBe('richtig');
    await rollback(paths, undefined);
    expect(await served()).toBe('eins');
  });

  it('takes the assets of the release that was served along', async () => {
    await build(FIRST, 'eins');
    await build(SECOND, 'zwei');
    await rollback(paths, undefined);
    expect(await served('_astro/zwei.css')).toBe('zwei');
  });

  it.each([
    ['20261123T100000000Z.7', /There is no state 20261123T100000000Z\.7/],
    ['gestern', /"gestern" is no id of a state/],
  ])('changes nothing when it is asked for %s', async (id, message) => {
    await build(FIRST, 'eins');
    await expect(rollback(paths, id)).rejects.toThrow(message);
    expect([await served(), readHold(paths)]).toEqual(['eins', undefined]);
  });
});

describe('publishing', () => {
  it('goes to the release that is served only', async () => {
    await build(FIRST, 'eins');
    const store = ReleaseStore.open(paths.release(FIRST));
    await build(SECOND, 'zwei');
    await expect(publish(paths, store, change({ cursor: 1 }))).rejects.toThrow(StaleReleaseError);
    store.close();
  });
});

describe('the list of releases', () => {
  it('says what happened, newest first, and what is served', async () => {
    expect(await describeReleases(paths)).toBe('There is no release yet. Build the site.');
    await build(FIRST, 'eins');
    await publishTitle(FIRST, 7, 'neu');
    await rollback(paths, undefined);
    const [rolledBack, published, built, ...rest] = (await describeReleases(paths)).split('\n');
    expect(rolledBack).toMatch(/^ {2}20261123T100000000Z\.2 .* 1 pages {2}rollback to 20261123T100000000Z$/);
    expect(published).toMatch(/^ {2}20261123T100000000Z\.1 .* publish up to change 7: 1 files written, 0 removed$/);
    expect(built).toMatch(/^▶ 20261123T100000000Z {3} .* full build, changes up to 0$/);
    expect(rest.join(' ')).toMatch(/Nothing is published since/);
  });

  it('is there also when what holds publishing is damaged', async () => {
    await build(FIRST, 'eins');
    await writeFile(paths.hold, '');
    const [built, , , hold] = (await describeReleases(paths)).split('\n');
    expect(built).toMatch(/^▶ 20261123T100000000Z /);
    expect(hold).toMatch(/^Nothing is published: .* is damaged/);
  });
});
