import { createRequire } from 'node:module';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { distDir } from '../../scripts/paths.mts';
import type { withinPackage as withinPackageType } from '../../src/document-actions/index.ts';
import { useCms } from '../harness/index.ts';
import { conceptData, desk, officeData, refusalOf, teaserData, topicData } from './content.ts';

interface GateModule {
  withinPackage: typeof withinPackageType;
}

const cms = useCms();
const topic = 'api::topic.topic';
const office = 'api::office.office';
const concept = 'api::concept.concept';
const teaser = 'api::service-teaser.service-teaser';

/** The compiled module, which shares its state with the running CMS. */
const { withinPackage }: GateModule = createRequire(__filename)(path.join(distDir, 'src/document-actions/index.js'));
const packaged: GateModule['withinPackage'] = async (documents, fn) =>
  cms().strapi.db.transaction(() => withinPackage(documents, fn));
const german = (uid: typeof topic | typeof office | typeof concept | typeof teaser, documentId: string) => ({
  uid,
  documentId,
  locale: 'de',
});

describe('Documents that are published together', () => {
  test('may need each other in any order, and all relations are there in the end', async () => {
    const { create, publish, row, update } = desk(cms().strapi);
    const leadOffice = await create(office, officeData('Amt im Paket'));
    const link = await create(teaser, teaserData('Link im Paket'));
    const plan = await create(concept, conceptData('Konzept im Paket', { leadOffices: [leadOffice] }));
    const parent = await create(topic, topicData('Oben im Paket', { leadOffice, teasers: [link] }));
    const sections = [{ __component: 'sections.cornerstone-list', concept: plan }];
    const child = await create(
      topic,
      topicData('Unten im Paket', { leadOffice, contactOffices: [leadOffice], parent, sections }),
    );
    await update(concept, plan, { topic: child });
    await update(teaser, link, { targetKind: 'topic', topic: child, url: null });

    const documents = [
      german(topic, child),
      german(topic, parent),
      german(concept, plan),
      german(teaser, link),
      german(office, leadOffice),
    ];
    await packaged(documents, async () => {
      for (const { uid, documentId } of documents) await publish(uid, documentId);
    });
    const populate = {
      parent: true,
      leadOffice: true,
      contactOffices: true,
      sections: { on: { 'sections.cornerstone-list': { populate: { concept: true } } } },
    };
    const to = (documentId: string) => expect.objectContaining({ documentId, publishedAt: expect.anything() });
    expect(await row(topic, child, { status: 'published', populate })).toMatchObject({
      path: '/oben-im-paket/unten-im-paket/',
      parent: to(parent),
      leadOffice: to(leadOffice),
      contactOffices: [to(leadOffice)],
      sections: [{ concept: to(plan) }],
    });
    expect(await row(topic, parent, { status: 'published' })).toMatchObject({ teasers: [to(link)] });
    expect(await row(concept, plan, { status: 'published' })).toMatchObject({
      topic: to(child),
      leadOffices: [to(leadOffice)],
    });
    expect(await row(teaser, link, { status: 'published' })).toMatchObject({ topic: to(child) });
  });

  test('may swap their slugs and places on the way', async () => {
    const { create, row, update } = desk(cms().strapi);
    const one = await create(topic, { title: 'Eins', slug: 'eins' });
    const two = await create(topic, { title: 'Zwei', slug: 'zwei', parent: one });
    await packaged([], async () => {
      await update(topic, one, { slug: 'zwei', parent: two });
      await update(topic, two, { slug: 'eins', parent: null });
    });
    expect(await row(topic, one)).toMatchObject({ path: '/eins/zwei/' });
    expect(await row(topic, two)).toMatchObject({ path: '/eins/' });
  });

  test('are refused together when they do not fit in the end, with document and language', async () => {
    const { create, row, update } = desk(cms().strapi);
    const one = await create(topic, { title: 'Alpha', slug: 'alpha' });
    const two = await create(topic, { title: 'Beta', slug: 'beta' });
    const work = packaged([], async () => {
      await update(topic, one, { slug: 'beta', title: 'Geändert' });
    });
    const { errors } = await refusalOf(work);
    expect(errors).toMatchObject([{ path: 'slug', message: expect.stringContaining('„Beta“') }]);
    expect(await row(topic, one)).toMatchObject({ title: 'Alpha', path: '/alpha/' });
    expect(await row(topic, two)).toMatchObject({ path: '/beta/' });
    await expect(packaged([], () => update(topic, one, { slug: 'beta' }))).rejects.toMatchObject({
      details: { errors: [{ uid: topic, documentId: one, locale: 'de' }] },
    });
  });

  test('keep the source hash that a package brings', async () => {
    const { create, row } = desk(cms().strapi);
    const plainLanguage = {
      title: 'Einfach',
      checkedBy: 'Gruppe',
      checkedOn: '2026-01-31',
      sourceHash: 'aus-dem-paket',
    };
    const id = await packaged([], () => create(topic, { title: 'Mit Prüfsumme', plainLanguage }));
    expect(await row(topic, id)).toMatchObject({ plainLanguage: { sourceHash: 'aus-dem-paket' } });
  });

  test('let a translation keep the source hash that a package brings, and give it one where it brings none', async () => {
    const { create, row, update } = desk(cms().strapi);
    const sourceHash = 'a'.repeat(64);
    const id = await packaged([], async () => {
      const documentId = await create(topic, topicData('Eta'));
      await update(topic, documentId, topicData('Eta (tr)', { sourceHash }), 'tr');
      await update(topic, documentId, topicData('Eta (uk)', { sourceHash: null }), 'uk');
      return documentId;
    });
    expect(await row(topic, id, { locale: 'tr' })).toMatchObject({ sourceHash, translationState: 'outdated' });
    expect(await row(topic, id, { locale: 'uk' })).toMatchObject({
      sourceHash: expect.stringMatching(/^[0-9a-f]{64}$/),
      translationState: 'current',
    });
  });
});
