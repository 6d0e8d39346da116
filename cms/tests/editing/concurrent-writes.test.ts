import { expect, test } from 'vitest';
import { useCms } from '../harness/index.ts';
import { desk, officeData, topicData } from './content.ts';

const cms = useCms();
const topic = 'api::topic.topic';
const office = 'api::office.office';

const outcomes = async (work: readonly Promise<unknown>[]): Promise<string[]> =>
  (await Promise.allSettled(work)).map(({ status }) => status).sort();

test('Of editors who give one address at the same time, exactly one gets it', async () => {
  const { create } = desk(cms().strapi);
  const writes = [1, 2, 3, 4].map((number) => create(topic, { title: `Zugleich ${number}`, slug: 'zugleich' }));
  expect(await outcomes(writes)).toEqual(['fulfilled', 'rejected', 'rejected', 'rejected']);
});

test('Suggestions that are made at the same time differ', async () => {
  const { create, row } = desk(cms().strapi);
  const ids = await Promise.all([1, 2, 3].map(() => create(topic, { title: 'Vorschlag' })));
  const slugs = await Promise.all(ids.map(async (id) => (await row(topic, id))?.slug));
  expect(slugs.sort()).toEqual(['vorschlag', 'vorschlag-2', 'vorschlag-3']);
});

test('Two pages that are moved below each other at the same time do not form a circle', async () => {
  const { create, update } = desk(cms().strapi);
  const one = await create(topic, { title: 'Huhn' });
  const two = await create(topic, { title: 'Ei' });
  expect(await outcomes([update(topic, one, { parent: two }), update(topic, two, { parent: one })])).toEqual([
    'fulfilled',
    'rejected',
  ]);
});

test('A page is not published while the office that it needs is being withdrawn', async () => {
  const { create, publish, published, row } = desk(cms().strapi);
  const leadOffice = await published(office, officeData('Amt auf Abruf'));
  const page = await create(topic, topicData('Seite auf Abruf', { leadOffice }));
  const withdrawal = cms().strapi.documents(office).unpublish({ documentId: leadOffice });
  expect(await outcomes([withdrawal, publish(topic, page)])).toEqual(['fulfilled', 'rejected']);
  const pageIsOut = (await row(topic, page, { status: 'published' })) !== null;
  const officeIsOut = (await row(office, leadOffice, { status: 'published' })) !== null;
  expect(officeIsOut).toBe(pageIsOut);
});
