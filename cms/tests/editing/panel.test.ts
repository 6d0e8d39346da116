import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type Editor, useCms } from '../harness/index.ts';
import { desk, officeData, paragraph, summary, topicData } from './content.ts';

const cms = useCms();
let editor: Editor;
beforeAll(async () => {
  editor = await cms().loginAsEditor();
});

const AnswerSchema = z.object({
  data: z.looseObject({ documentId: z.string() }).nullish(),
  error: z
    .object({
      message: z.string(),
      details: z.object({
        errors: z.array(z.looseObject({ path: z.array(z.string()), message: z.string() })).optional(),
      }),
    })
    .optional(),
});

/** Calls the content manager as the panel does. */
const call = async (method: string, path: string, body?: unknown) => {
  const response = await editor.fetch(`/content-manager/${path}`, {
    method,
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  return { status: response.status, ...AnswerSchema.parse(await response.json()) };
};

const topics = 'collection-types/api::topic.topic';
const offices = 'collection-types/api::office.office';
/** The panel sends a relation as what is connected and what is not any more. */
const connect = (...ids: string[]) => ({
  connect: ids.map((documentId) => ({ documentId, isTemporary: true })),
  disconnect: [],
});
const unchanged = connect();

describe('An editor in the panel', () => {
  test('saves a page, publishes it and finds slug and path filled in', async () => {
    const { data: office } = await call('POST', `${offices}/actions/publish`, officeData('Amt am Schalter'));
    const leadOffice = connect(office?.documentId ?? '');
    const saved = await call('POST', topics, { ...topicData('Am Schalter'), slug: '', path: null, leadOffice });
    expect(saved).toMatchObject({ status: 201, data: { slug: 'am-schalter', path: '/am-schalter/' } });
    const id = saved.data?.documentId ?? '';
    const published = await call('POST', `${topics}/${id}/actions/publish`, {
      ...topicData('Am Schalter'),
      leadOffice: unchanged,
    });
    expect(published).toMatchObject({ status: 200, data: { path: '/am-schalter/', publishedAt: expect.any(String) } });
  });

  test('is told at the fields what a page lacks, and the page is neither published nor stored', async () => {
    const before = await cms().strapi.db.query('api::topic.topic').count({});
    const sections = [{ __component: 'sections.text', body: paragraph('') }];
    const answer = await call('POST', `${topics}/actions/publish`, {
      title: 'Unfertig',
      summary,
      introduction: paragraph('Da'),
      sections,
    });
    expect(answer.status).toBe(400);
    expect(answer.error).toMatchObject({
      message: 'Abschnitte › Text (1) › Text: Hier fehlt der Text. Zuständige Stelle: Diese Angabe fehlt.',
      details: {
        errors: [
          { path: ['sections', '0', 'body'], message: 'Hier fehlt der Text.', label: 'Abschnitte › Text (1) › Text' },
          { path: ['leadOffice'], message: 'Diese Angabe fehlt.', label: 'Zuständige Stelle' },
        ],
      },
    });
    expect(await cms().strapi.db.query('api::topic.topic').count({})).toBe(before);
  });

  test('saves an address of as many characters as the model promises', async () => {
    const website = `https://example.org/${'a'.repeat(480)}`;
    const saved = await call('POST', offices, officeData('Amt mit langer Adresse', { website }));
    expect(saved).toMatchObject({ status: 201, data: { website } });
  });

  test('cannot save a slug that is taken, and cannot move a page below itself', async () => {
    const first = await call('POST', topics, { title: 'Erste am Schalter' });
    const taken = await call('POST', topics, { title: 'Zweite am Schalter', slug: 'erste-am-schalter' });
    expect(taken.error?.details.errors).toMatchObject([
      { path: ['slug'], message: expect.stringContaining('„Erste am Schalter“') },
    ]);
    const id = first.data?.documentId ?? '';
    const moved = await call('PUT', `${topics}/${id}`, { parent: connect(id) });
    expect(moved.error?.details.errors).toMatchObject([
      { path: ['parent'], message: 'Eine Seite kann nicht unter sich selbst stehen.' },
    ]);
  });

  test('duplicates an entry, and the copy has an address of its own or none yet', async () => {
    const { data: page } = await call('POST', topics, { title: 'Zum Duplizieren' });
    expect(await call('POST', `${topics}/auto-clone/${page?.documentId}`, {})).toMatchObject({
      status: 200,
      data: { title: 'Zum Duplizieren', slug: 'zum-duplizieren-2', path: '/zum-duplizieren-2/' },
    });
    const redirects = 'collection-types/api::redirect.redirect';
    const { data: redirect } = await call('POST', redirects, { fromPath: '/frueher/', code: 'gone' });
    expect(await call('POST', `${redirects}/auto-clone/${redirect?.documentId}`, {})).toMatchObject({
      status: 200,
      data: { fromPath: null, code: 'gone' },
    });
    const { data: concept } = await call('POST', 'collection-types/api::concept.concept', { title: 'Mit Eckpunkt' });
    const cornerstones = 'collection-types/api::cornerstone.cornerstone';
    const inConcept = { anchor: 'eckpunkt', title: 'Eckpunkt', concept: connect(concept?.documentId ?? '') };
    const { data: cornerstone } = await call('POST', cornerstones, inConcept);
    expect(await call('POST', `${cornerstones}/auto-clone/${cornerstone?.documentId}`, {})).toMatchObject({
      status: 200,
      data: { title: 'Eckpunkt', anchor: null },
    });
  });

  test('who gives a copy an address that is taken is told so', async () => {
    const { data: page } = await call('POST', topics, { title: 'Vorlage' });
    const copy = await call('POST', `${topics}/clone/${page?.documentId}`, { title: 'Kopie', slug: 'vorlage' });
    expect(copy.error?.details.errors).toMatchObject([
      { path: ['slug'], message: expect.stringContaining('„Vorlage“') },
    ]);
  });

  test('writes a translation whose shared fields stay German, however the form sends them', async () => {
    const { data: office } = await call('POST', `${offices}/actions/publish`, officeData('Amt für Übersetzung'));
    const officeId = office?.documentId ?? '';
    const { data: other } = await call('POST', offices, officeData('Anderes Amt'));
    for (const id of [officeId, other?.documentId])
      await call('PUT', `${offices}/${id}?locale=en`, { name: 'An office' });
    const page = { ...topicData('Übersetzt'), position: 5, leadOffice: connect(officeId) };
    const { data } = await call('POST', `${topics}/actions/publish`, page);
    const english = {
      ...topicData('Translated'),
      slug: null,
      position: 1,
      leadOffice: connect(other?.documentId ?? ''),
    };
    const saved = await call('POST', `${topics}/${data?.documentId}/actions/publish?locale=en`, english);
    expect(saved).toMatchObject({ status: 200, data: { path: '/en/translated/', locale: 'en', position: 5 } });
    const row = await desk(cms().strapi).row('api::topic.topic', data?.documentId ?? '', { locale: 'en' });
    expect(row).toMatchObject({ position: 5, leadOffice: { documentId: officeId, locale: 'en' } });
  });

  test('is told who still needs a page when withdrawing it', async () => {
    const { data: office } = await call('POST', `${offices}/actions/publish`, officeData('Gebrauchtes Amt'));
    const leadOffice = connect(office?.documentId ?? '');
    await call('POST', `${topics}/actions/publish`, { ...topicData('Braucht ein Amt'), leadOffice });
    const refused = await call('POST', `${offices}/${office?.documentId}/actions/unpublish`, {});
    expect(refused).toMatchObject({
      status: 400,
      error: { message: 'Wird noch gebraucht von: Thema „Braucht ein Amt“.' },
    });
  });
});

describe('The forms of the panel', () => {
  const ConfigurationSchema = z.object({
    data: z.object({
      contentType: z.object({
        settings: z.looseObject({ mainField: z.string() }),
        metadatas: z.record(z.string(), z.object({ edit: z.looseObject({}), list: z.looseObject({}) })),
        layouts: z.object({
          edit: z.array(z.array(z.object({ name: z.string(), size: z.number() }))),
          list: z.array(z.string()),
        }),
      }),
      components: z.record(
        z.string(),
        z.object({ metadatas: z.record(z.string(), z.object({ edit: z.looseObject({}) })) }),
      ),
    }),
  });

  test('have German labels, help and an order, as the code says', async () => {
    const response = await editor.fetch('/content-manager/content-types/api::topic.topic/configuration');
    const { contentType, components } = ConfigurationSchema.parse(await response.json()).data;
    expect(contentType.settings).toMatchObject({ mainField: 'title', defaultSortBy: 'path' });
    expect(contentType.layouts.list).toEqual(['title', 'path']);
    expect(contentType.layouts.edit.slice(0, 2)).toEqual([
      [
        { name: 'title', size: 8 },
        { name: 'shortTitle', size: 4 },
      ],
      [
        { name: 'slug', size: 6 },
        { name: 'path', size: 6 },
      ],
    ]);
    expect(contentType.metadatas).toMatchObject({
      path: { edit: { label: 'Adresse der Seite', editable: false }, list: { label: 'Adresse der Seite' } },
      parent: { edit: { label: 'Übergeordnetes Thema', mainField: 'title' } },
      leadOffice: { edit: { label: 'Zuständige Stelle', mainField: 'name' } },
      updatedAt: { list: { label: 'Geändert am' } },
    });
    expect(components['topic.plain-language']?.metadatas.sourceHash?.edit).toMatchObject({ editable: false });
  });
});
