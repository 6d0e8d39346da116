import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type Editor, useCms } from '../harness/index.ts';
import { desk, officeData, teaserData, topicData } from './content.ts';

const cms = useCms();
let editor: Editor;
beforeAll(async () => {
  editor = await cms().loginAsEditor();
});

const alert = 'api::alert.alert';
const office = 'api::office.office';
const teaser = 'api::service-teaser.service-teaser';
const topic = 'api::topic.topic';

type Action = 'bulkPublish' | 'bulkUnpublish' | 'bulkDelete';
const AnswerSchema = z.object({ count: z.number().optional(), error: z.object({ message: z.string() }).optional() });

/** What the panel's list does with the entries that are ticked in it. */
const withTicked = async (action: Action, uid: string, documentIds: string[], locale: string | string[] = 'de') => {
  const path = `/content-manager/collection-types/${uid}/actions/${action}`;
  const response = await editor.fetch(path, { method: 'POST', body: JSON.stringify({ documentIds, locale }) });
  const { count, error } = AnswerSchema.parse(await response.json());
  return { status: response.status, count, message: error?.message };
};

const done = (count: number) => ({ status: 200, count });

const isPublished = async (
  uid: typeof topic | typeof office | typeof teaser | typeof alert,
  id: string,
  locale = 'de',
) => (await desk(cms().strapi).row(uid, id, { status: 'published', locale })) !== null;

/** The kinds of the latest changes, the oldest first. */
const lastKinds = async (length: number): Promise<string[]> => {
  const rows: { kind: string }[] = await cms()
    .strapi.db.connection('changes')
    .select('kind')
    .orderBy('cursor', 'desc')
    .limit(length);
  return rows.map(({ kind }) => kind).reverse();
};

describe('Entries that are ticked in the list', () => {
  test('are published, withdrawn and deleted together, and the log has each of them', async () => {
    const { create, row } = desk(cms().strapi);
    const ids = await Promise.all(['A', 'B', 'C'].map((name) => create(teaser, teaserData(`Angekreuzt ${name}`))));
    expect(await withTicked('bulkPublish', teaser, ids)).toMatchObject(done(3));
    expect(await lastKinds(3)).toEqual(['publish', 'publish', 'publish']);
    expect(await withTicked('bulkUnpublish', teaser, ids)).toMatchObject(done(3));
    expect(await lastKinds(3)).toEqual(['unpublish', 'unpublish', 'unpublish']);
    expect(await withTicked('bulkPublish', teaser, ids)).toMatchObject(done(3));
    expect(await withTicked('bulkDelete', teaser, ids)).toMatchObject(done(3));
    expect(await lastKinds(3)).toEqual(['delete', 'delete', 'delete']);
    for (const id of ids) expect(await row(teaser, id)).toBeNull();
  });

  test('are published and withdrawn in several languages at once', async () => {
    const { create, update } = desk(cms().strapi);
    const period = { severity: 'info', startsAt: '2026-11-01T00:00:00.000Z', endsAt: '2026-12-30T00:00:00.000Z' };
    const id = await create(alert, { title: 'Sturm', text: 'Es stürmt.', ...period });
    await update(alert, id, { title: 'Storm', text: 'It storms.' }, 'en');
    expect(await withTicked('bulkPublish', alert, [id], ['de', 'en'])).toMatchObject(done(2));
    expect(await isPublished(alert, id, 'en')).toBe(true);
    expect(await withTicked('bulkUnpublish', alert, [id], ['de', 'en'])).toMatchObject(done(2));
    expect(await isPublished(alert, id, 'de')).toBe(false);
    expect(await isPublished(alert, id, 'en')).toBe(false);
    expect(await lastKinds(4)).toEqual(['publish', 'publish', 'unpublish', 'unpublish']);
  });

  test('may need each other, in whatever order they were ticked', async () => {
    const { create, published, row } = desk(cms().strapi);
    const leadOffice = await published(office, officeData('Amt zum Ankreuzen'));
    const above = await create(topic, topicData('Oben angekreuzt', { leadOffice }));
    const below = await create(topic, topicData('Unten angekreuzt', { leadOffice, parent: above }));
    expect(await withTicked('bulkPublish', topic, [below, above])).toMatchObject(done(2));
    expect(await row(topic, below, { status: 'published' })).toMatchObject({
      path: '/oben-angekreuzt/unten-angekreuzt/',
      parent: { documentId: above },
    });
    expect(await withTicked('bulkUnpublish', topic, [above, below])).toMatchObject(done(2));
    expect(await withTicked('bulkPublish', topic, [above, below])).toMatchObject(done(2));
    expect(await withTicked('bulkDelete', topic, [above, below])).toMatchObject(done(2));
    expect(await row(topic, above)).toBeNull();
    expect(await row(topic, below)).toBeNull();
  });

  test('stay as they are, all of them, when one is refused', async () => {
    const { create, published } = desk(cms().strapi);
    const good = await create(teaser, teaserData('Fertig'));
    const bad = await create(teaser, teaserData('Unfertig', { text: null }));
    expect(await withTicked('bulkPublish', teaser, [good, bad])).toMatchObject({
      status: 400,
      message: expect.any(String),
    });
    expect(await isPublished(teaser, good)).toBe(false);

    const free = await published(office, officeData('Freies Amt'));
    const needed = await published(office, officeData('Nötiges Amt'));
    await published(topic, topicData('Braucht das nötige Amt', { leadOffice: needed }));
    const refusal = { status: 400, message: 'Wird noch gebraucht von: Thema „Braucht das nötige Amt“.' };
    expect(await withTicked('bulkUnpublish', office, [free, needed])).toMatchObject(refusal);
    expect(await withTicked('bulkDelete', office, [free, needed])).toMatchObject(refusal);
    expect(await isPublished(office, free)).toBe(true);
  });
});
