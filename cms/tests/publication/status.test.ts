import { signatureHeaders, type PublicationReportInput } from '@themenportal/shared/announcements';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { readHead } from '../../src/change-log/index.ts';
import { createReader, officeData, topicData, useCms, type Editor } from '../harness/index.ts';

const secret = `whsec_${Buffer.alloc(32, 'publication').toString('base64')}`;
process.env.CHANGES_SECRET = secret;
// Nobody is there: the reports are sent by hand.
process.env.CHANGES_URL = 'http://127.0.0.1:9/';

const cms = useCms();
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });
let editor: Promise<Editor> | undefined;
/** Once: whoever signs in again and again is turned away. */
const signedIn = () => (editor ??= cms().loginAsEditor());
const OFFICE = 'api::office.office';
const TOPIC = 'api::topic.topic';

let minute = 0;
let documentId = '';

/** Later than the one before, unless it says otherwise. */
const report = async (change: Partial<PublicationReportInput> = {}): Promise<PublicationReportInput> => {
  const { id: log, cursor } = await readHead(cms().strapi);
  minute += 1;
  return {
    log,
    cursor,
    at: new Date(Date.UTC(2026, 10, 24, 10, minute)).toISOString(),
    release: 'r-1',
    failures: [],
    ...change,
  };
};

interface Sending {
  readonly key?: string;
  /** ms by which the sender's clock is ahead. */
  readonly ahead?: number;
  readonly headers?: Record<string, string>;
}

const post = (body: string, { key = secret, ahead = 0, headers = {} }: Sending = {}) =>
  cms().anonymous.fetch('/publication', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...signatureHeaders(key, { id: 'msg_1', at: new Date(Date.now() + ahead), body }),
      ...headers,
    },
    body,
  });
const send = async (change: Partial<PublicationReportInput> = {}) => {
  const response = await post(JSON.stringify(await report(change)));
  return { status: response.status, answer: await response.json() };
};

const STATUS = /* GraphQL */ `
  query ($type: String!, $documentId: ID!, $locale: String!) {
    publicationStatus(type: $type, documentId: $documentId, locale: $locale) {
      state
      publishedAt
      liveSince
      reason
    }
  }
`;
const StatusSchema = z
  .object({
    state: z.string(),
    publishedAt: z.string(),
    liveSince: z.string().nullable(),
    reason: z.string().nullable(),
  })
  .nullable();

const publicStatus = async (id = documentId, type = 'office', locale = 'de') => {
  const { data, errors } = await cms().anonymous.graphql(STATUS, { type, documentId: id, locale });
  expect(errors).toBeUndefined();
  return StatusSchema.parse(data?.publicationStatus);
};
const panelStatus = async (uid = OFFICE, id = documentId) => {
  const desk = await signedIn();
  const query = new URLSearchParams({ uid, documentId: id, locale: 'de' });
  const response = await desk.fetch(`/publication-desk/status?${query}`);
  return z.object({ status: z.looseObject({ state: z.string() }).nullable() }).parse(await response.json()).status;
};

const offices = () => cms().strapi.documents(OFFICE);
const edit = async (name: string) => {
  const data: Record<string, unknown> = { name };
  await offices().update({ documentId, data });
  await offices().publish({ documentId });
  return (await readHead(cms().strapi)).cursor;
};
const failure = (reason = 'Das Bild fehlt in der Medienverwaltung.') =>
  ({ type: 'office', documentId, locale: 'de', reason }) as const;

let count = 0;
beforeEach(async () => {
  await send();
  count += 1;
  documentId = `amt-${count}`;
  await offices().create({ data: officeData(documentId) });
  await offices().publish({ documentId });
});

describe('what is published', () => {
  test('is on its way until the site says that it shows it', async () => {
    expect(await publicStatus()).toMatchObject({ state: 'PUBLISHED', liveSince: null, reason: null });
    const { at } = await report();
    expect(await send({ at })).toEqual({ status: 200, answer: { taken: true } });
    expect(await publicStatus()).toMatchObject({ state: 'LIVE', liveSince: at });
  });

  test('stays live since the same moment while other things go live', async () => {
    const { at } = await report();
    await send({ at });
    await offices().create({ data: officeData(`${documentId}-anderes`) });
    await offices().publish({ documentId: `${documentId}-anderes` });
    await send();
    expect(await publicStatus()).toMatchObject({ state: 'LIVE', liveSince: at });
  });

  test('is on its way again with each further change', async () => {
    await send();
    await edit('Neuer Name');
    expect(await publicStatus()).toMatchObject({ state: 'PUBLISHED', liveSince: null });
  });

  test('has failed when the site says so, and is live once it does not any more', async () => {
    await send({ failures: [failure()] });
    const failed = { state: 'FAILED', liveSince: null, reason: 'Das Bild fehlt in der Medienverwaltung.' };
    expect(await publicStatus()).toMatchObject(failed);
    await send({ failures: [failure('Ein anderer Grund.')] });
    expect(await publicStatus()).toMatchObject({ ...failed, reason: 'Ein anderer Grund.' });
    const { at } = await report();
    await send({ at });
    expect(await publicStatus()).toMatchObject({ state: 'LIVE', liveSince: at, reason: null });
  });

  test('is on its way when it is changed after it failed', async () => {
    await send({ failures: [failure()] });
    await edit('Verbessert');
    expect(await publicStatus()).toMatchObject({ state: 'PUBLISHED', reason: null });
  });

  test('has failed when another change keeps its page from being made, though it was live', async () => {
    await send();
    await send({ failures: [failure()] });
    expect(await publicStatus()).toMatchObject({ state: 'FAILED' });
  });

  test('is not live any more when the site is set back behind it, and is again when the site goes on', async () => {
    const before = (await readHead(cms().strapi)).cursor;
    await send();
    const after = await edit('Später');
    await send({ cursor: after });
    expect(await publicStatus()).toMatchObject({ state: 'LIVE' });
    await send({ cursor: before, rolledBack: true, release: 'r-0' });
    expect(await publicStatus()).toMatchObject({ state: 'PUBLISHED', liveSince: null });
    expect(await panelStatus()).toMatchObject({ state: 'published', site: 'setBack' });
    const { at } = await report();
    await send({ cursor: after, at });
    expect(await publicStatus()).toMatchObject({ state: 'LIVE', liveSince: at });
    expect(await panelStatus()).toMatchObject({ state: 'live', site: 'following' });
  });

  test('is not live because of a report that was sent before the site was set back', async () => {
    const late = await report();
    const before = late.cursor - 1;
    await send();
    await send({ cursor: before, rolledBack: true });
    expect(await (await post(JSON.stringify(late))).json()).toEqual({ taken: false });
    expect(await publicStatus()).toMatchObject({ state: 'PUBLISHED' });
    await send();
  });

  test('is live whichever of two reports comes first', async () => {
    const earlier = await report();
    await edit('Zwei auf einmal');
    await send();
    expect(await (await post(JSON.stringify(earlier))).json()).toEqual({ taken: false });
    expect(await publicStatus()).toMatchObject({ state: 'LIVE' });
  });
});

describe('what is withdrawn', () => {
  test('is nothing to the public, and on its way off the site for editors', async () => {
    await send();
    await offices().unpublish({ documentId });
    expect(await publicStatus()).toBeNull();
    expect(await panelStatus()).toMatchObject({ state: 'published', withdrawn: true });
    await send();
    expect(await panelStatus()).toMatchObject({ state: 'live', withdrawn: true });
  });
});

describe('a caller without a name', () => {
  test('learns nothing of a draft, not even that there is one', async () => {
    await offices().create({ data: officeData(`${documentId}-entwurf`) });
    expect(await publicStatus(`${documentId}-entwurf`)).toBeNull();
    expect(await publicStatus('gibt-es-nicht')).toBeNull();
  });

  test('learns nothing of a language that is not published, and of changes that are only saved', async () => {
    await send();
    const live = await publicStatus();
    const data: Record<string, unknown> = { name: 'Nur gespeichert' };
    await offices().update({ documentId, data });
    await cms()
      .strapi.documents(TOPIC)
      .create({ data: topicData(`${documentId}-thema`) });
    expect(await publicStatus()).toEqual(live);
    expect(await publicStatus(documentId, 'office', 'en')).toBeNull();
    expect(await publicStatus(`${documentId}-thema`, 'topic')).toBeNull();
  });

  test.each([
    ['page-feedback', 'de'],
    ['receiver', 'de'],
    ['office', 'xx'],
    ["office' OR 1=1 --", 'de'],
  ])('is told nothing of type %s in language %s', async (type, locale) => {
    expect(await publicStatus(documentId, type, locale)).toBeNull();
  });

  test('cannot ask as the panel does', async () => {
    const query = new URLSearchParams({ uid: OFFICE, documentId, locale: 'de' });
    expect((await cms().anonymous.fetch(`/publication-desk/status?${query}`)).status).toBe(401);
  });
});

describe('the overview of the panel', () => {
  test('names what is on its way, what failed and what is shown', async () => {
    await send({ failures: [failure()] });
    await offices().create({ data: officeData(`${documentId}-neu`) });
    await offices().publish({ documentId: `${documentId}-neu` });
    const desk = await signedIn();
    expect(await (await desk.fetch('/publication-desk/overview')).json()).toMatchObject({
      site: { release: 'r-1', rolledBack: false },
      pending: { total: 1, entries: [{ type: 'office', title: `Amt ${documentId}-neu` }] },
      failed: {
        total: 1,
        entries: [
          {
            title: `Amt ${documentId}`,
            path: `/content-manager/collection-types/${OFFICE}/${documentId}?plugins%5Bi18n%5D%5Blocale%5D=de`,
            reason: 'Das Bild fehlt in der Medienverwaltung.',
          },
        ],
      },
    });
  });
});

test('The overview calls what is deleted by the address that it had', async () => {
  await offices().delete({ documentId });
  const desk = await signedIn();
  expect(await (await desk.fetch('/publication-desk/overview')).json()).toMatchObject({
    pending: { entries: [{ type: 'office', title: `/rathaus/verwaltung/${documentId}/ (gelöscht)` }] },
  });
});

test('The overview counts what a person may not read, and does not name it', async () => {
  await send({ failures: [failure()] });
  await offices().create({ data: officeData(`${documentId}-neu`) });
  await offices().publish({ documentId: `${documentId}-neu` });
  const reader = await cms().loginAsEditor(await createReader(cms().strapi, TOPIC));
  expect(await (await reader.fetch('/publication-desk/overview')).json()).toMatchObject({
    pending: { total: 1, entries: [] },
    failed: { total: 1, entries: [] },
  });
});

describe('the door for reports', () => {
  const minutes = (number: number) => number * 60_000;
  const forged = `whsec_${Buffer.alloc(32, 'forged').toString('base64')}`;

  test.each<[string, Sending, number, RegExp]>([
    ['signed with another secret', { key: forged }, 401, /signature does not fit the body/],
    ['of ten minutes ago', { ahead: -minutes(10) }, 401, /more than five minutes ago/],
    ['of ten minutes ahead', { ahead: minutes(10) }, 401, /more than five minutes in the future/],
    ['without a signature', { headers: { 'webhook-signature': '' } }, 401, /header webhook-signature is missing/],
    ['that is no JSON by its header', { headers: { 'content-type': 'text/plain' } }, 415, /application\/json/],
  ])('refuses one %s, and nothing changes', async (_, sending, status, message) => {
    const response = await post(JSON.stringify(await report()), sending);
    expect(response.status).toBe(status);
    expect(z.object({ error: z.string() }).parse(await response.json()).error).toMatch(message);
    expect(await publicStatus()).toMatchObject({ state: 'PUBLISHED' });
  });

  test('refuses a body that was changed on the way', async () => {
    const body = JSON.stringify(await report());
    const headers = signatureHeaders(secret, { id: 'msg_1', at: new Date(), body });
    expect((await post(body.replace('r-1', 'r-2'), { headers: { ...headers } })).status).toBe(401);
  });

  test.each<[string, object, number, RegExp]>([
    ['of another database', { log: 'another' }, 409, /about the change log another; .* build it anew/],
    ['of a future of this database', { cursor: 1_000_000 }, 409, /the log ends at \d+\. The database is older/],
    ['with a field too many', { pages: 1 }, 400, /pages/],
    ['of a failure without a reason', { failures: [{ type: 'office', documentId: 'x', locale: 'de' }] }, 400, /reason/],
  ])('refuses one %s', async (_, change, status, message) => {
    const response = await post(JSON.stringify({ ...(await report()), ...change }));
    expect(response.status).toBe(status);
    expect(z.object({ error: z.string() }).parse(await response.json()).error).toMatch(message);
    expect(await publicStatus()).toMatchObject({ state: 'PUBLISHED' });
  });

  test('refuses what is no JSON, what is too much and other methods', async () => {
    expect((await post('{')).status).toBe(400);
    const huge = JSON.stringify({ release: 'x'.repeat(3_000_000) });
    // What is not read to its end leaves a connection that nobody should use again.
    expect((await post(huge, { headers: { connection: 'close' } })).status).toBe(413);
    expect((await cms().anonymous.fetch('/publication')).status).toBe(405);
  });

  test('takes many reports at the same moment, and the furthest stands', async () => {
    const reports: PublicationReportInput[] = [];
    const { cursor } = await readHead(cms().strapi);
    for (let back = 0; back < 8; back += 1) reports.push(await report({ cursor: Math.max(0, cursor - back) }));
    const responses = await Promise.all(reports.map((one) => post(JSON.stringify(one))));
    expect(responses.every(({ ok }) => ok)).toBe(true);
    expect(await publicStatus()).toMatchObject({ state: 'LIVE' });
  });
});
