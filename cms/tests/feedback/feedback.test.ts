import { afterEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { useCms } from '../harness/index.ts';

const cms = useCms();
const token = 'ein-geheimnis-nur-fuer-diese-tests';
process.env.FEEDBACK_TOKEN = token;

const UID = 'api::page-feedback.page-feedback';
const id = (character: string) => character.repeat(64);
const message = {
  deliveryId: id('a'),
  kind: 'barrier',
  pagePath: '/themen/integration/',
  language: 'de',
  message: 'Der Text <b>„Öffnung“</b> hat zu wenig Kontrast.',
  answerWanted: true,
  contact: 'anna@example.org',
  receivedAt: '2026-11-23T10:00:00.000Z',
};

const post = (body: unknown, headers: Record<string, string> = {}) =>
  cms().anonymous.fetch('/feedback', {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
const stored = () => cms().strapi.documents(UID).findMany({});

afterEach(async () => {
  await cms().strapi.db.query(UID).deleteMany({});
});

describe('the door for feedback', () => {
  test('stores what the site delivers, word by word', async () => {
    const response = await post(message);
    expect([response.status, await response.json()]).toEqual([201, { stored: true }]);
    expect(await stored()).toMatchObject([{ ...message, state: 'new', note: null }]);
  });

  test('stores a message once that is delivered twice', async () => {
    expect((await post(message)).status).toBe(201);
    expect((await post(message)).status).toBe(200);
    expect(await stored()).toHaveLength(1);
  });

  test('stores a message once that is delivered many times at the same moment', async () => {
    const responses = await Promise.all(Array.from({ length: 8 }, () => post(message)));
    expect(responses.every(({ ok }) => ok)).toBe(true);
    expect(await stored()).toHaveLength(1);
  });

  test.each([
    ['no token', { authorization: '' }, 401],
    ['a wrong token', { authorization: 'Bearer nicht-das-geheimnis' }, 401],
    ['the beginning of the token', { authorization: `Bearer ${token.slice(0, -1)}` }, 401],
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
  ])('refuses %s', async (_name, headers, status) => {
    expect((await post(message, headers)).status).toBe(status);
    expect(await stored()).toEqual([]);
  });

  test.each([
    ['no JSON', '{', 400],
    ['a field too many', { ...message, ip: '127.0.0.1' }, 400],
    ['a contact without a wish for an answer', { ...message, answerWanted: false }, 400],
    ['a message that is too long', { ...message, message: 'x'.repeat(3001) }, 400],
    ['a huge body', { ...message, message: 'x'.repeat(40_000) }, 413],
  ])('refuses %s', async (_name, body, status) => {
    const response = await post(body);
    expect(response.status).toBe(status);
    expect(await response.json()).toHaveProperty('error');
    expect(await stored()).toEqual([]);
  });

  test('answers no other method', async () => {
    expect((await cms().anonymous.fetch('/feedback')).status).toBe(405);
  });
});

describe('feedback', () => {
  test('does not exist for anonymous callers', async () => {
    await post(message);
    for (const query of ['{ pageFeedbacks { message } }', '{ pageFeedbacks_connection { nodes { message } } }']) {
      const { data, errors } = await cms().anonymous.graphql(query);
      expect(data ?? undefined).toBeUndefined();
      expect(errors?.[0]?.message).toMatch(/Cannot query field/);
    }
    expect((await cms().anonymous.fetch('/api/page-feedbacks')).status).toBe(404);
  });

  test('is read in the panel, newest first, and given a state and a note', async () => {
    await post(message);
    await post({ ...message, deliveryId: id('b'), receivedAt: '2026-11-24T10:00:00.000Z' });
    const editor = await cms().loginAsEditor();
    const address = `/content-manager/collection-types/${UID}`;
    const ListSchema = z.object({ results: z.array(z.object({ documentId: z.string(), deliveryId: z.string() })) });
    const list = ListSchema.parse(await (await editor.fetch(`${address}?sort=receivedAt:DESC`)).json());
    expect(list.results.map(({ deliveryId }) => deliveryId)).toEqual([id('b'), id('a')]);

    const change = { state: 'settled', note: 'Kontrast ist erhöht.' };
    const saved = await editor.fetch(`${address}/${list.results[0]?.documentId}`, {
      method: 'PUT',
      body: JSON.stringify(change),
    });
    expect(saved.status).toBe(200);
    const SettingsSchema = z.object({ data: z.object({ contentType: z.object({ settings: z.unknown() }) }) });
    const configuration = await editor.fetch(`/content-manager/content-types/${UID}/configuration`);
    expect(SettingsSchema.parse(await configuration.json()).data.contentType.settings).toMatchObject({
      defaultSortBy: 'receivedAt',
      defaultSortOrder: 'DESC',
    });
  });
});
