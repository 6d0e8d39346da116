import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { change, layStore, write } from '../../tests/support/store.ts';
import { activate, currentRelease } from '../release/activate.ts';
import { readHold, resume } from '../release/hold.ts';
import { inRelease, type ReleasePaths, releasePaths } from '../release/paths.ts';
import { publish, PublishingHeldError } from '../release/publish.ts';
import { ReleaseStore, StaleReleaseError, UnfinishedPublishError } from '../release/store/index.ts';
import { describeReleases } from './releases.ts';
import { rollback } from './rollback.ts';

const [FIRST, SECOND, THIRD] = ['20261123T100000000Z', '20261124T100000000Z', '20261125T100000000Z'];

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

/** Changes the database of a release behind everybody's back. */
function tamper(id: string, statement: string): void {
  const database = new DatabaseSync(inRelease.database(paths.release(id)));
  database.exec(statement);
  database.close();
}

const NEWER_FORMAT = 'PRAGMA user_version = 99';
/** Files come into place, and then nothing more can be written: as if the program was killed there. */
const BREAK_OFF = `CREATE TRIGGER full BEFORE INSERT ON publishes BEGIN SELECT RAISE(ABORT, 'the disk is full'); END`;
const GO_ON = 'DROP TRIGGER full';

/** Loses what the first publish replaced. */
const damageJournal = (id: string) => rm(join(inRelease.journal(paths.release(id)), '000000001', 'records.jsonl'));

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

describe('going back from a release that cannot be read', () => {
  beforeEach(async () => {
    await build(FIRST, 'eins');
    await build(SECOND, 'zwei');
    await build(THIRD, 'drei');
    tamper(THIRD, NEWER_FORMAT);
  });

  it('leads to any other, says what is wrong, and takes its assets along', async () => {
    const warnings: string[] = [];
    const warn = (text: string) => warnings.push(text);
    expect((await rollback(paths, FIRST, { warn })).id).toBe(FIRST);
    expect([await served(), await served('_astro/drei.css')]).toEqual(['eins', 'drei']);
    expect(warnings).toEqual([
      expect.stringMatching(/^The release 20261125T\S+ cannot be opened, .* has the format 99; this .* format 1\.$/),
    ]);
  });

  it('leads to the one before, as it was', async () => {
    expect((await rollback(paths, undefined)).id).toBe(SECOND);
    expect(await served()).toBe('zwei');
  });

  it('is possible as long as one is asked for that can be: the list shows which', async () => {
    const lines = (await describeReleases(paths)).split('\n');
    expect(lines[0]).toMatch(/^▶ 20261125T100000000Z {2}its history cannot be read: .* has the format 99/);
    expect(lines[1]).toMatch(/^ {2}20261124T100000000Z .* full build/);
    await expect(rollback(paths, THIRD)).rejects.toThrow(
      /cannot be opened, .* Nothing was set back\. Choose a state of/,
    );
    expect([await currentRelease(paths), readHold(paths)]).toEqual([THIRD, undefined]);
  });
});

describe('going back that fails', () => {
  beforeEach(async () => {
    await build(FIRST, 'eins');
    await publishTitle(FIRST, 1, 'zwei');
  });

  it('changes nothing, leaves publishers at work, and says why and what to do', async () => {
    await damageJournal(FIRST);
    await expect(rollback(paths, undefined)).rejects.toThrow(
      /could not be set back to 20261123T100000000Z: ENOENT.*records\.jsonl.* is as it was\. Put that right and try again/,
    );
    expect([await served(), readHold(paths)]).toEqual(['zwei', undefined]);
    await publishTitle(FIRST, 2, 'drei');
    expect(await served()).toBe('drei');
  });

  it('leaves publishers still that were so before, and says since which rollback', async () => {
    await rollback(paths, undefined);
    await rollback(paths, `${FIRST}.1`);
    await damageJournal(FIRST);
    await expect(rollback(paths, FIRST)).rejects.toThrow('could not be set back');
    expect(readHold(paths)?.state).toBe(`${FIRST}.1`);
  });

  it('half way keeps publishers still: it is ended with the next step, and stands', async () => {
    tamper(FIRST, BREAK_OFF);
    await expect(rollback(paths, undefined)).rejects.toThrow(UnfinishedPublishError);
    expect(readHold(paths)?.state).toBe(FIRST);
    tamper(FIRST, GO_ON);
    await expect(publishTitle(FIRST, 2, 'wieder falsch')).rejects.toThrow(PublishingHeldError);
    expect(await served()).toBe('eins');
  });
});

describe('going back to a release in which a publish was interrupted', () => {
  beforeEach(async () => {
    await build(FIRST, 'eins');
    await publishTitle(FIRST, 1, 'a');
    tamper(FIRST, BREAK_OFF);
    await expect(publishTitle(FIRST, 2, 'b')).rejects.toThrow(UnfinishedPublishError);
    tamper(FIRST, GO_ON);
    await build(SECOND, 'zwei');
  });

  it('ends it first, since it has happened', async () => {
    expect(await rollback(paths, undefined)).toMatchObject({ id: `${FIRST}.2`, record: { cursor: 2 } });
    expect(await served()).toBe('b');
    expect(await describeReleases(paths)).toMatch(/^▶ 20261123T100000000Z\.2 /m);
  });

  it('leads to a state before it all the same', async () => {
    expect(await rollback(paths, `${FIRST}.1`)).toMatchObject({ id: `${FIRST}.1` });
    expect(await served()).toBe('a');
    expect(ReleaseStore.open(paths.release(FIRST)).history.map(({ cursor }) => cursor)).toEqual([0, 1, 2, 1]);
  });

  it('changes nothing when it cannot be ended', async () => {
    tamper(FIRST, BREAK_OFF);
    await expect(rollback(paths, undefined)).rejects.toThrow(
      /cannot be ended: the disk is full\. Nothing was set back/,
    );
    expect([await served(), readHold(paths)]).toEqual(['zwei', undefined]);
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
