import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import type { EntryChange } from '@themenportal/shared/changes';
import { expect, inject, test } from 'vitest';
import { cmsDir } from '../../scripts/paths.mts';
import { teaserData, useCms } from '../harness/index.ts';
import { Follower, told } from './follower.ts';
import { pullEntries } from './read-everything.ts';
import { untilTaken, writeMany } from './write-many.mts';

const cms = useCms();
const uid = 'api::service-teaser.service-teaser';
const onPostgres = test.skipIf(inject('postgresServer') === undefined);

/** Follows the log in small steps until `isDone` and to its end after that. */
const followUntil = async (follower: Follower, isDone: () => boolean): Promise<EntryChange[]> => {
  const seen: EntryChange[] = [];
  for (;;) {
    const done = isDone();
    seen.push(...(await follower.follow(3)));
    if (done) return seen;
  }
};

const secondProcess = (name: string, lanes: number, length: number) =>
  promisify(execFile)(
    process.execPath,
    [path.join(cmsDir, 'tests/change-log/second-process.mts'), name, String(lanes), String(length)],
    { cwd: cmsDir, env: process.env },
  );

const readBeside = async (work: () => Promise<unknown>): Promise<{ follower: Follower; cursors: number[] }> => {
  const follower = new Follower(cms().url);
  await follower.follow();
  let done = false;
  const following = followUntil(follower, () => done);
  await work().finally(() => (done = true));
  return { follower, cursors: (await following).map(({ cursor }) => cursor) };
};

test('A reader beside many writers sees each change once, in order', { timeout: 600_000 }, async () => {
  const { follower, cursors } = await readBeside(() => writeMany(cms().strapi, 'eins', 6, 3));
  expect(cursors).toEqual(Array.from({ length: 18 }, (_, index) => index + 1));
  expect(follower.entries()).toEqual(await pullEntries(cms()));
});

onPostgres('So it does beside the writers of two processes', { timeout: 600_000 }, async () => {
  const first = new Follower(cms().url);
  await first.follow();
  const work = () => Promise.all([writeMany(cms().strapi, 'hier', 5, 4), secondProcess('dort', 5, 4)]);
  const { follower, cursors } = await readBeside(work);
  expect(cursors).toEqual(Array.from({ length: 40 }, (_, index) => first.cursor + index + 1));
  expect(follower.entries()).toEqual(await pullEntries(cms()));
});

onPostgres('A change that is committed late hides none that began later', { timeout: 120_000 }, async () => {
  const { strapi } = cms();
  for (const documentId of ['frueh', 'spaet']) await strapi.documents(uid).create({ data: teaserData(documentId) });
  const follower = new Follower(cms().url);
  await follower.follow();

  const begun = Promise.withResolvers<void>();
  const mayCommit = Promise.withResolvers<void>();
  const early = strapi.db.transaction(async () => {
    await strapi.documents(uid).publish({ documentId: 'frueh' });
    begun.resolve();
    await mayCommit.promise;
  });
  await begun.promise;
  const late = untilTaken(() => strapi.documents(uid).publish({ documentId: 'spaet' }));
  expect(await follower.follow()).toEqual([]);
  mayCommit.resolve();
  await Promise.all([early, late]);
  expect(told(await follower.follow())).toEqual(['publish service-teaser frueh de', 'publish service-teaser spaet de']);
});
