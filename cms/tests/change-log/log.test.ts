import { beforeAll, describe, expect, test, vi } from 'vitest';
import { onChangesLogged } from '../../src/change-log/index.ts';
import { conceptData, officeData, topicData, useCms } from '../harness/index.ts';
import { Follower, told } from './follower.ts';
import { pullEntries, readTyped } from './read-everything.ts';

const cms = useCms();
const topic = 'api::topic.topic';
const office = 'api::office.office';

let follower: Follower;
const documents = (uid: typeof topic | typeof office | 'api::concept.concept') => cms().strapi.documents(uid);
const create = (uid: Parameters<typeof documents>[0], data: Record<string, unknown>) => documents(uid).create({ data });
const publish = (uid: Parameters<typeof documents>[0], documentId: string, locale = 'de') =>
  documents(uid).publish({ documentId, locale });
const update = (
  uid: Parameters<typeof documents>[0],
  documentId: string,
  data: Record<string, unknown>,
  locale = 'de',
) => documents(uid).update({ documentId, locale, data });

beforeAll(async () => {
  follower = new Follower(cms().url);
  await create(office, officeData('amt'));
  await create(office, officeData('pflege'));
  await create(topic, topicData('oben', { leadOffice: 'amt', contentOwner: 'pflege' }));
  await create(topic, topicData('mitte', { leadOffice: 'amt', parent: 'oben' }));
  await create(topic, topicData('unten', { leadOffice: 'amt', parent: 'mitte' }));
});

describe('the change log', () => {
  test('is empty as long as nothing is published', async () => {
    expect(await follower.follow()).toEqual([]);
    expect(follower.cursor).toBe(0);
  });

  test('tells what is published, with its path and its entry', async () => {
    await publish(office, 'amt');
    await publish(topic, 'oben');
    const changes = await follower.follow();
    expect(told(changes)).toEqual(['publish office amt de', 'publish topic oben de']);
    expect(changes[1]).toMatchObject({
      cursor: 2,
      pathBefore: undefined,
      pathAfter: '/oben/',
      entry: { title: 'Thema oben', leadOffice: 'amt' },
    });
  });

  test('tells that a page has a relation back whose target is published now', async () => {
    await publish(office, 'pflege');
    const changes = await follower.follow();
    expect(told(changes)).toEqual(['publish office pflege de', 'update topic oben de']);
    expect(changes[1]?.entry).toMatchObject({ contentOwner: 'pflege' });
  });

  test('tells that a page lost a relation whose target is withdrawn', async () => {
    await documents(office).unpublish({ documentId: 'pflege' });
    const changes = await follower.follow();
    expect(told(changes)).toEqual(['unpublish office pflege de †', 'update topic oben de']);
  });

  test('says nothing of drafts', async () => {
    await update(topic, 'oben', { title: 'Nur ein Entwurf' });
    await documents(topic).discardDraft({ documentId: 'oben' });
    expect(await follower.follow()).toEqual([]);
  });

  test('says nothing of pages that only hold what is published anew', async () => {
    await update(office, 'amt', { name: 'Amt mit neuem Namen' });
    await publish(office, 'amt');
    expect(told(await follower.follow())).toEqual(['publish office amt de']);
  });

  test('tells of translations to which a German value spreads', async () => {
    const { summary, introduction } = topicData('above');
    await update(topic, 'oben', { title: 'Above', slug: 'above', summary, introduction }, 'en');
    await publish(topic, 'oben', 'en');
    expect(told(await follower.follow())).toEqual(['publish topic oben en']);
    await update(topic, 'oben', { position: 7 });
    await publish(topic, 'oben');
    const changes = await follower.follow();
    expect(told(changes)).toEqual(['publish topic oben de', 'update topic oben en']);
  });

  test('tells of every page below one that moves', async () => {
    await publish(topic, 'mitte');
    await publish(topic, 'unten');
    await follower.follow();
    await update(topic, 'oben', { slug: 'ganz-oben' });
    await publish(topic, 'oben');
    const changes = await follower.follow();
    expect(told(changes)).toEqual(['publish topic oben de', 'move topic mitte de', 'move topic unten de']);
    expect(changes[2]).toMatchObject({
      pathBefore: '/oben/mitte/unten/',
      pathAfter: '/ganz-oben/mitte/unten/',
      entry: { path: '/ganz-oben/mitte/unten/' },
    });
  });

  test('tells of a page that moves in a language that the page above it does not have', async () => {
    const { summary, introduction } = topicData('below');
    await update(topic, 'unten', { title: 'Below', slug: 'below', summary, introduction }, 'en');
    await publish(topic, 'unten', 'en');
    await follower.follow();
    await update(topic, 'oben', { slug: 'at-the-top' }, 'en');
    await publish(topic, 'oben', 'en');
    const changes = await follower.follow();
    expect(told(changes)).toEqual(['publish topic oben en', 'move topic unten en']);
    expect(changes[1]?.pathAfter).toBe('/en/at-the-top/mitte/below/');
    await documents(topic).unpublish({ documentId: 'unten', locale: 'en' });
    await follower.follow();
  });

  test('tells a document once with where it was before', async () => {
    const late = new Follower(cms().url);
    await late.follow();
    for (const slug of ['a', 'b', 'c']) {
      await update(topic, 'unten', { slug });
      await publish(topic, 'unten');
    }
    const [change, ...rest] = await late.follow();
    expect(rest).toEqual([]);
    expect(change).toMatchObject({
      pathBefore: '/ganz-oben/mitte/unten/',
      pathAfter: '/ganz-oben/mitte/c/',
    });
    await follower.follow();
  });

  test('leaves a tombstone for what is withdrawn or deleted', async () => {
    await documents(topic).unpublish({ documentId: 'unten' });
    const [withdrawn] = await follower.follow();
    expect(withdrawn).toMatchObject({ kind: 'unpublish', pathBefore: '/ganz-oben/mitte/c/', entry: undefined });
    expect(withdrawn?.pathAfter).toBeUndefined();
    await documents(topic).delete({ documentId: 'mitte', locale: '*' });
    expect(told(await follower.follow())).toEqual(['delete topic mitte de †']);
  });

  test('tells listeners in the process once it is committed, whatever one of them does', async () => {
    const { strapi } = cms();
    const heard: number[] = [];
    onChangesLogged(strapi, () => {
      throw new Error('a listener that fails');
    });
    onChangesLogged(strapi, (cursor) => heard.push(cursor));
    await strapi.db.transaction(async () => {
      await publish(office, 'pflege');
      await documents(office).unpublish({ documentId: 'pflege' });
      expect(heard).toEqual([]);
    });
    await vi.waitFor(() => expect(heard).toHaveLength(2));
    await follower.follow();
    expect(heard.at(-1)).toBe(follower.cursor);
  });

  test('does not tell what was taken back', async () => {
    const { strapi } = cms();
    const before = follower.cursor;
    const work = strapi.db.transaction(async () => {
      await publish(topic, 'unten');
      throw new Error('taken back');
    });
    await expect(work).rejects.toThrow();
    expect(await follower.follow()).toEqual([]);
    expect(follower.cursor).toBe(before);
  });

  test('refuses a cursor that it does not have', async () => {
    const { errors } = await cms().anonymous.graphql(`{ changes(after: ${follower.cursor + 1}) { cursor } }`);
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'CURSOR_AHEAD' } });
  });

  test('ends a follower where a full pull and the typed API end', async () => {
    await create('api::concept.concept', conceptData('konzept', { topic: 'oben', leadOffices: ['amt'] }));
    await publish('api::concept.concept', 'konzept');
    await follower.follow();
    expect(Object.keys(follower.entries())).toEqual([
      'concept/konzept/de',
      'office/amt/de',
      'topic/oben/de',
      'topic/oben/en',
    ]);
    const pulled = await pullEntries(cms());
    expect(follower.entries()).toEqual(pulled);
    expect(await readTyped(cms())).toEqual(pulled);
  });
});
