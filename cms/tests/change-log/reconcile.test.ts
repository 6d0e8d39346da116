import { beforeAll, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { reconcile } from '../../src/change-log/reconcile.ts';
import { officeData, statementsOf, topicData, useCms } from '../harness/index.ts';
import { Follower, told } from './follower.ts';
import { readTyped } from './read-everything.ts';

const cms = useCms();
const topic = 'api::topic.topic';
const office = 'api::office.office';
const table = (name: string) => cms().strapi.db.connection(name);
const ofTheLog = { key: 'themenportal_change_log' };

const HeadSchema = z.object({ changeLog: z.object({ id: z.string(), cursor: z.number() }) });
const head = async () =>
  HeadSchema.parse((await cms().anonymous.graphql('{ changeLog { id cursor } }')).data).changeLog;

let follower: Follower;

beforeAll(async () => {
  const { strapi } = cms();
  await strapi.documents(office).create({ data: officeData('amt') });
  await strapi.documents(office).publish({ documentId: 'amt' });
  for (const documentId of ['eins', 'zwei']) {
    await strapi.documents(topic).create({ data: topicData(documentId, { leadOffice: 'amt' }) });
    await strapi.documents(topic).publish({ documentId });
    const english: Record<string, unknown> = topicData(documentId, { slug: `${documentId}-en` });
    await strapi.documents(topic).update({ documentId, locale: 'en', data: english });
    await strapi.documents(topic).publish({ documentId, locale: 'en' });
  }
});

beforeEach(async () => {
  follower = new Follower(cms().url);
  await follower.follow();
});

test('A database from before the log gets one with all that is published', async () => {
  const { id } = await head();
  await table('changes').delete();
  await table('published_entries').delete();
  await table('strapi_core_store_settings').where(ofTheLog).delete();
  await reconcile(cms().strapi);
  const another = await head();
  expect(another.id).not.toBe(id);
  expect(another.cursor).toBe(5);
  const late = new Follower(cms().url);
  expect((await late.follow()).map(({ kind }) => kind)).toEqual(Array.from({ length: 5 }, () => 'publish'));
  expect(late.entries()).toEqual(await readTyped(cms()));
});

test('Another start changes nothing', async () => {
  const before = await head();
  await reconcile(cms().strapi);
  expect(await head()).toEqual(before);
});

test('What was changed past the CMS is logged at the next start', async () => {
  await table('topics').where({ document_id: 'eins', locale: 'de' }).update({ path: '/anderswo/' });
  await table('topics').where({ document_id: 'zwei', locale: 'en' }).delete();
  await reconcile(cms().strapi);
  expect(told(await follower.follow())).toEqual(['move topic eins de', 'delete topic zwei en †']);
  expect(follower.entries()).toEqual(await readTyped(cms()));
});

test('A release with another contract makes all entries anew and logs those that differ', async () => {
  const row = z.object({ value: z.string() }).parse(await table('strapi_core_store_settings').where(ofTheLog).first());
  const old = { ...JSON.parse(row.value), form: 'of an earlier release' };
  await table('strapi_core_store_settings')
    .where(ofTheLog)
    .update({ value: JSON.stringify(old) });
  await table('published_entries').where({ entry_key: 'office/amt/de' }).update({ content: '{"documentId":"amt"}' });
  await reconcile(cms().strapi);
  expect(told(await follower.follow())).toEqual(['update office amt de']);
  expect(follower.entries()).toEqual(await readTyped(cms()));
});

test('The entries of a language that is deleted in the settings leave tombstones', async () => {
  const { strapi } = cms();
  const english = z.object({ id: z.number() }).parse(await strapi.plugin('i18n').service('locales').findByCode('en'));
  await strapi.plugin('i18n').service('locales').delete({ id: english.id });
  expect(told(await follower.follow())).toEqual(['delete topic eins en †']);
});

test('A language is deleted under the lock of all writes', async () => {
  const locales = cms().strapi.plugin('i18n').service('locales');
  const { id } = z.object({ id: z.number() }).parse(await locales.findByCode('tr'));
  const statements = await statementsOf(cms().strapi, () => locales.delete({ id }));
  const lock = statements.findIndex((sql) => /pg_advisory_xact_lock|SET value = value WHERE 1 = 0/.test(sql));
  expect(lock).toBeGreaterThanOrEqual(0);
  expect(statements.findIndex((sql) => sql.startsWith('delete'))).toBeGreaterThan(lock);
});
