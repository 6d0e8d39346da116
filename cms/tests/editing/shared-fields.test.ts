import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { useCms } from '../harness/index.ts';
import { conceptData, desk, officeData, paragraph, teaserData, topicData } from './content.ts';

const cms = useCms();
const topic = 'api::topic.topic';
const office = 'api::office.office';
const concept = 'api::concept.concept';
const teaser = 'api::service-teaser.service-teaser';

const linked = (documentId: string, locale: string) => expect.objectContaining({ documentId, locale });

describe('Where pages stand', () => {
  const below = async (title: string) => {
    const { published, publish, update } = desk(cms().strapi);
    const leadOffice = await published(office, officeData(`Amt ${title}`));
    const [from, to] = [
      await published(topic, topicData(`${title} von`, { leadOffice })),
      await published(topic, topicData(`${title} nach`, { leadOffice })),
    ];
    const page = await published(topic, topicData(`${title} Seite`, { leadOffice, parent: from }));
    await update(topic, page, { parent: to });
    return { from, to, page, publish };
  };
  /** All that it points to: Strapi itself would show one of them. */
  const parents = async (documentId: string, status: 'draft' | 'published'): Promise<unknown[]> => {
    const { id } = z.object({ id: z.number() }).parse(await desk(cms().strapi).row(topic, documentId, { status }));
    const links = z
      .array(z.object({ inv_topic_id: z.number() }))
      .parse(await cms().strapi.db.connection('topics_parent_lnk').select('inv_topic_id').where({ topic_id: id }));
    const rows = await cms()
      .strapi.db.query(topic)
      .findMany({ where: { id: { $in: links.map(({ inv_topic_id }) => inv_topic_id) } } });
    return rows.map((row: { documentId: string }) => row.documentId);
  };

  test('A move is not published with the page that it leads below', async () => {
    const { from, to, page, publish } = await below('Umzug');
    await publish(topic, to);
    expect(await parents(page, 'published')).toEqual([from]);
    await publish(topic, page);
    expect(await parents(page, 'published')).toEqual([to]);
  });

  test('A move is not undone, and stands once, when the draft of the page above is discarded', async () => {
    const { from, to, page } = await below('Verwerfen');
    await cms().strapi.documents(topic).discardDraft({ documentId: from });
    expect(await parents(page, 'draft')).toEqual([to]);
    await cms().strapi.documents(topic).discardDraft({ documentId: to });
    expect(await parents(page, 'draft')).toEqual([to]);
  });
});

describe('Relations in translations', () => {
  test('A new translation has the German relations whose targets exist in its language', async () => {
    const { create, update, row } = desk(cms().strapi);
    const leadOffice = await create(office, officeData('Amt A'));
    const other = await create(office, officeData('Amt B'));
    await update(office, leadOffice, officeData('Office A'), 'en');
    const id = await create(topic, { title: 'Seite A', leadOffice, contactOffices: [other, leadOffice] });
    await update(topic, id, { title: 'Page A' }, 'en');
    expect(await row(topic, id, { locale: 'en' })).toMatchObject({
      leadOffice: linked(leadOffice, 'en'),
      contactOffices: [linked(leadOffice, 'en')],
    });
  });

  test('They appear in their order as soon as a target is translated', async () => {
    const { create, update, row } = desk(cms().strapi);
    const teasers = [];
    for (const title of ['Eins', 'Zwei', 'Drei']) teasers.push(await create(teaser, teaserData(title)));
    const [one = '', two = '', three = ''] = teasers;
    const id = await create(topic, { title: 'Seite B', teasers: [three, one, two] });
    await update(topic, id, { title: 'Page B' }, 'tr');
    for (const target of [two, three, one]) await update(teaser, target, teaserData('Translated'), 'tr');
    const found = (await row(topic, id, { locale: 'tr' }))?.teasers;
    expect(found).toEqual([three, one, two].map((target) => linked(target, 'tr')));
  });

  test('They follow a German change, and what is sent for a translation does not count', async () => {
    const { create, update, row } = desk(cms().strapi);
    const offices = [await create(office, officeData('Amt C')), await create(office, officeData('Amt D'))] as const;
    for (const id of offices) await update(office, id, officeData('Office'), 'en');
    const id = await create(topic, { title: 'Seite C', leadOffice: offices[0], position: 3 });
    await update(topic, id, { title: 'Page C', leadOffice: offices[1], position: 9 }, 'en');
    expect(await row(topic, id, { locale: 'en' })).toMatchObject({ leadOffice: linked(offices[0], 'en'), position: 3 });
    expect(await row(topic, id)).toMatchObject({ leadOffice: linked(offices[0], 'de'), position: 3 });
    await update(topic, id, { leadOffice: offices[1], position: 4 });
    expect(await row(topic, id, { locale: 'en' })).toMatchObject({ leadOffice: linked(offices[1], 'en'), position: 4 });
    await update(topic, id, { leadOffice: null });
    expect(await row(topic, id, { locale: 'en' })).toMatchObject({ leadOffice: null });
  });

  test('A new translation has the German draft values, not the published ones, and leaves the draft alone', async () => {
    const { published, update, row } = desk(cms().strapi);
    const address = { kind: 'house', street: 'Alter Weg', postalCode: '44137', city: 'Dortmund' };
    const id = await published(office, officeData('Amt E', { shortName: 'Alt', addresses: [address] }));
    await update(office, id, { shortName: 'Neu', addresses: [{ ...address, street: 'Neuer Weg' }] });
    await update(office, id, officeData('Office E', { shortName: 'Other' }), 'en');
    const fresh = { shortName: 'Neu', addresses: [expect.objectContaining({ street: 'Neuer Weg' })] };
    expect(await row(office, id, { locale: 'en' })).toMatchObject({ ...fresh, name: 'Office E' });
    expect(await row(office, id)).toMatchObject({ ...fresh, name: 'Amt E' });
  });

  test('Publishing the German version brings its values to the published translations', async () => {
    const { published, publish, update, row } = desk(cms().strapi);
    const id = await published(office, officeData('Amt F', { shortName: 'Alt' }));
    await update(office, id, officeData('Office F'), 'en');
    await publish(office, id, 'en');
    await update(office, id, { shortName: 'Neu' });
    expect(await row(office, id, { locale: 'en', status: 'published' })).toMatchObject({ shortName: 'Alt' });
    await publish(office, id);
    expect(await row(office, id, { locale: 'en', status: 'published' })).toMatchObject({ shortName: 'Neu' });
  });

  test('Publishing a translation leaves German changes that are not published where they are', async () => {
    const { published, publish, update, row } = desk(cms().strapi);
    const address = { kind: 'house', street: 'Alter Weg', postalCode: '44137', city: 'Dortmund' };
    const id = await published(office, officeData('Amt Fa', { shortName: 'Alt', addresses: [address] }));
    for (const locale of ['en', 'tr']) {
      await update(office, id, officeData('Office Fa'), locale);
      await publish(office, id, locale);
    }
    await update(office, id, { shortName: 'Neu', addresses: [{ ...address, street: 'Neuer Weg' }] });
    await update(office, id, { name: 'Office Fb' }, 'en');
    await publish(office, id, 'en');
    for (const [locale, name] of [
      ['de', 'Amt Fa'],
      ['en', 'Office Fb'],
      ['tr', 'Office Fa'],
    ] as const) {
      const addresses = [expect.objectContaining({ street: 'Alter Weg' })];
      expect(await row(office, id, { locale, status: 'published' })).toMatchObject({
        name,
        shortName: 'Alt',
        addresses,
      });
      expect(await row(office, id, { locale })).toMatchObject({ name, shortName: 'Neu' });
    }
  });

  test('Discarding the draft of a translation leaves the German draft as it is', async () => {
    const { published, publish, update, row } = desk(cms().strapi);
    const id = await published(office, officeData('Amt Fc', { shortName: 'Alt' }));
    await update(office, id, officeData('Office Fc'), 'en');
    await publish(office, id, 'en');
    await update(office, id, { shortName: 'Neu' });
    await cms().strapi.documents(office).discardDraft({ documentId: id, locale: 'en' });
    expect(await row(office, id)).toMatchObject({ shortName: 'Neu' });
    expect(await row(office, id, { locale: 'en' })).toMatchObject({ name: 'Office Fc', shortName: 'Neu' });
  });
});

describe('Relations of published versions', () => {
  test('A relation to a page that is published later is there once it is', async () => {
    const { create, publish, published, row } = desk(cms().strapi);
    const leadOffice = await published(office, officeData('Amt G'));
    const contentOwner = await create(office, officeData('Amt H'));
    const page = await create(topic, topicData('Seite G', { leadOffice, contentOwner }));
    await publish(topic, page);
    expect(await row(topic, page, { status: 'published' })).toMatchObject({ contentOwner: null });
    await publish(office, contentOwner);
    expect(await row(topic, page, { status: 'published' })).toMatchObject({ contentOwner: linked(contentOwner, 'de') });
  });

  test('It comes back after its target was withdrawn', async () => {
    const { publish, published, row } = desk(cms().strapi);
    const office1 = await published(office, officeData('Amt I'));
    const plan = await published(concept, conceptData('Konzept I', { leadOffices: [office1] }));
    await cms().strapi.documents(office).unpublish({ documentId: office1 });
    expect(await row(concept, plan, { status: 'published' })).toMatchObject({ leadOffices: [] });
    await publish(office, office1);
    expect(await row(concept, plan, { status: 'published' })).toMatchObject({ leadOffices: [linked(office1, 'de')] });
  });

  test('A relation that was added to the draft later waits for its own publication', async () => {
    const { create, publish, published, update, row } = desk(cms().strapi);
    const leadOffice = await published(office, officeData('Amt J'));
    const page = await published(topic, topicData('Seite J', { leadOffice }));
    const contentOwner = await create(office, officeData('Amt K'));
    await update(topic, page, { contentOwner });
    await publish(office, contentOwner);
    expect(await row(topic, page, { status: 'published' })).toMatchObject({ contentOwner: null });
    await publish(topic, page);
    expect(await row(topic, page, { status: 'published' })).toMatchObject({ contentOwner: linked(contentOwner, 'de') });
  });

  test('A German publication with new shared values neither edits a translation nor publishes its draft', async () => {
    const { create, publish, published, update, row } = desk(cms().strapi);
    const leadOffice = await published(office, officeData('Amt Ja'));
    const plans = [];
    for (const title of ['Plan 1', 'Plan 2']) {
      const plan = await published(concept, conceptData(title));
      await update(concept, plan, conceptData(title), 'en');
      await publish(concept, plan, 'en');
      plans.push(plan);
    }
    const [first = '', second = ''] = plans;
    const sections = (plan: string) => [{ __component: 'sections.cornerstone-list', concept: plan }];
    const page = await create(topic, topicData('Seite Ja', { leadOffice, sections: sections(first) }));
    await publish(topic, page);
    await update(topic, page, topicData('Page Ja', { sections: sections(first) }), 'en');
    await publish(topic, page, 'en');
    await update(topic, page, topicData('Sayfa Ja', { sections: [] }), 'tr');
    await publish(topic, page, 'tr');
    const before = await row(topic, page, { locale: 'tr' });

    await update(topic, page, { sections: sections(second) }, 'en');
    await update(topic, page, { position: 7 });
    await publish(topic, page);

    const populate = { sections: { on: { 'sections.cornerstone-list': { populate: { concept: true } } } } };
    const live = { locale: 'en', status: 'published', populate } as const;
    expect(await row(topic, page, live)).toMatchObject({ position: 7, sections: [{ concept: linked(first, 'en') }] });
    const draft = await row(topic, page, { locale: 'tr' });
    const untouched = await row(topic, page, { locale: 'tr', status: 'published' });
    expect(untouched).toMatchObject({ position: 7 });
    expect([draft?.updatedAt, untouched?.updatedAt]).toEqual([before?.updatedAt, before?.updatedAt]);
  });

  test('They survive any republication of either side, in all languages and inside sections', async () => {
    const { create, publish, published, update, row } = desk(cms().strapi);
    const leadOffice = await published(office, officeData('Amt L'));
    const plan = await published(concept, conceptData('Konzept L'));
    const parent = await published(topic, topicData('Oben L', { leadOffice }));
    const teasers = [await published(teaser, teaserData('L 2')), await published(teaser, teaserData('L 1'))];
    const sections = [
      { __component: 'sections.text', body: paragraph('Vorher') },
      { __component: 'sections.cornerstone-list', concept: plan },
    ];
    const page = await create(topic, topicData('Seite L', { leadOffice, parent, teasers, sections }));
    await publish(topic, page);
    await update(concept, plan, conceptData('Concept L'), 'en');
    await publish(concept, plan, 'en');
    await update(office, leadOffice, officeData('Office L'), 'en');
    await update(topic, page, topicData('Page L', { sections }), 'en');
    await publish(topic, page, 'en');
    await publish(office, leadOffice, 'en');

    for (const [uid, id] of [
      [office, leadOffice],
      [concept, plan],
      [topic, parent],
      [teaser, teasers[0]],
      [topic, page],
      [concept, plan],
    ] as const) {
      if (id !== undefined) await publish(uid, id, uid === concept ? '*' : 'de');
      const populate = {
        leadOffice: true,
        parent: true,
        teasers: true,
        sections: { on: { 'sections.text': true, 'sections.cornerstone-list': { populate: { concept: true } } } },
      };
      expect(await row(topic, page, { status: 'published', populate })).toMatchObject({
        leadOffice: linked(leadOffice, 'de'),
        parent: linked(parent, 'de'),
        teasers: teasers.map((target) => linked(target, 'de')),
        sections: [{}, { concept: linked(plan, 'de') }],
      });
      expect(await row(topic, page, { locale: 'en', status: 'published', populate })).toMatchObject({
        leadOffice: linked(leadOffice, 'en'),
        parent: null,
        teasers: [],
        sections: [{}, { concept: linked(plan, 'en') }],
      });
    }
  });
});

describe('Leichte Sprache and sign language', () => {
  const plainLanguage = {
    title: 'Einfach',
    body: paragraph('Leicht.'),
    checkedBy: 'Prüfgruppe',
    checkedOn: '2026-01-31',
  };
  const hashes = async (id: string) => {
    const row = await desk(cms().strapi).row(topic, id);
    return {
      plain: Reflect.get(Object(row?.plainLanguage), 'sourceHash'),
      video: Reflect.get(Object(row?.signLanguageVideo), 'sourceHash'),
    };
  };

  test('They keep for which German text they were made, until someone works on them', async () => {
    const { create, update } = desk(cms().strapi);
    const signLanguageVideo = { url: 'https://example.org/v', transcript: 'Text', sourceHash: 'von-hand' };
    const id = await create(topic, topicData('Seite M', { plainLanguage, signLanguageVideo }));
    const first = await hashes(id);
    expect(first.plain).toMatch(/^[0-9a-f]{64}$/);
    expect(first.video).toBe(first.plain);

    await update(topic, id, { introduction: paragraph('Anders.'), plainLanguage, signLanguageVideo });
    expect(await hashes(id)).toEqual(first);
    await update(topic, id, { plainLanguage: { ...plainLanguage, checkedOn: '2026-02-28' } });
    const second = await hashes(id);
    expect(second.plain).not.toBe(first.plain);
    expect(second.video).toBe(first.video);
    await update(topic, id, { signLanguageVideo: { ...signLanguageVideo, transcript: 'Neuer Text' } });
    expect((await hashes(id)).video).toBe(second.plain);
  });
});
