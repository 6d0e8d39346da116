import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { readHead } from '../../src/change-log/index.ts';
import { Announcer } from '../../src/announcements/announcer.ts';
import { hearFromSite } from '../../src/announcements/index.ts';
import { createReader, officeData, useCms, type Editor } from '../harness/index.ts';
import { TestReceiver } from './receiver.ts';

let site: TestReceiver;
beforeAll(async () => {
  site = await TestReceiver.start();
  process.env.CHANGES_SECRET = TestReceiver.secret;
  process.env.CHANGES_URL = site.url;
});

const cms = useCms();
let editor: Promise<Editor> | undefined;
/** Once: whoever signs in again and again is turned away. */
const signedIn = () => (editor ??= cms().loginAsEditor());
const OFFICE = 'api::office.office';
const RECEIVER = 'api::receiver.receiver';
const patiently = { timeout: 200_000, interval: 20 };
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

const offices = () => cms().strapi.documents(OFFICE);
const end = async () => (await readHead(cms().strapi)).cursor;
const posts = () => cms().strapi.db.query('api::outbox.outbox').findMany({});
const deliveries = () =>
  cms()
    .strapi.db.query('api::delivery.delivery')
    .findMany({ orderBy: { id: 'asc' } });

/** Publishes something new each time. */
const publish = async (documentId: string) => {
  await offices().create({ data: officeData(documentId) });
  await offices().publish({ documentId });
};
/** Makes the site leave requests open until it is released. */
const hold = (): (() => void) => {
  const { promise, resolve } = Promise.withResolvers<number>();
  site.answers(() => promise);
  return () => resolve(204);
};
const siteKnowsAll = async () => {
  const cursor = await end();
  await vi.waitFor(() => expect(site.cursor).toBe(cursor), patiently);
};

afterEach(async () => {
  site.answers(() => 204);
  await vi.waitFor(async () => {
    expect(await posts()).toMatchObject([{ acknowledged: await end(), attempts: 0, leaseUntil: null }]);
  }, patiently);
  site.heard.length = 0;
  site.requests = 0;
  await cms().strapi.db.query('api::delivery.delivery').deleteMany({});
});
afterAll(() => site.close());

describe('a site that reports after it was away', () => {
  test('is told at once, however long the next attempt was put off', async () => {
    site.answers(() => 503);
    await publish('nach-ausfall');
    await vi.waitFor(async () => expect(await posts()).toMatchObject([{ leaseUntil: null, attempts: 1 }]), patiently);
    const inAnHour = new Date(Date.now() + 3_600_000);
    await cms()
      .strapi.db.query('api::outbox.outbox')
      .updateMany({ where: { receiver: 'site' }, data: { nextAttemptAt: inAnHour } });
    site.answers(() => 204);
    await hearFromSite(cms().strapi);
    await siteKnowsAll();
  });
});

describe('an announcement', () => {
  test('tells the site, signed, how far the log goes as soon as something is published', async () => {
    await publish('sofort');
    await siteKnowsAll();
    const { id } = await readHead(cms().strapi);
    expect(site.heard.at(-1)?.announcement).toMatchObject({
      type: 'content.changed',
      data: { log: id, cursor: await end() },
    });
  });

  test('is not sent for what only a draft says', async () => {
    await offices().create({ data: officeData('nur-entwurf') });
    await publish('danach');
    await siteKnowsAll();
    expect(site.heard).toHaveLength(1);
  });

  test('is written down with what was answered', async () => {
    await publish('notiert');
    await siteKnowsAll();
    await vi.waitFor(async () => {
      expect(await deliveries()).toMatchObject([
        { receiver: 'site', cursor: await end(), attempt: 1, status: 204, problem: null },
      ]);
    }, patiently);
  });
});

describe('a receiver that does not answer', () => {
  test('is asked again, later each time, until it does, and hears of everything once', async () => {
    let refusals = 2;
    site.answers(() => (refusals-- > 0 ? 503 : 204));
    await publish('dreimal');
    await siteKnowsAll();
    expect(site.requests).toBe(3);
    await vi.waitFor(async () => {
      expect(await deliveries()).toMatchObject([
        { attempt: 1, status: 503, problem: 'Die Gegenstelle antwortete mit dem Fehler 503.' },
        { attempt: 2, status: 503 },
        { attempt: 3, status: 204, problem: null },
      ]);
    }, patiently);
  });

  test('is told after it is back, though the CMS was started anew meanwhile', async () => {
    await site.close();
    await publish('niemand-da');
    await vi.waitFor(async () => {
      expect(await deliveries()).toMatchObject([{ problem: 'Unter der Adresse antwortet kein Programm.' }]);
      expect(await posts()).toMatchObject([{ attempts: 1, failingSince: expect.anything() }]);
    }, patiently);
    await cms().restart();
    await site.reopen();
    await siteKnowsAll();
    await vi.waitFor(async () => expect(await posts()).toMatchObject([{ attempts: 0, failingSince: null }]), patiently);
  });

  test('does not keep an editor waiting who publishes', async () => {
    const release = hold();
    await publish('haelt-fest');
    await vi.waitFor(() => expect(site.requests).toBe(1), patiently);
    await publish('geht-weiter');
    expect(site.heard).toEqual([]);
    release();
    await siteKnowsAll();
    expect(site.requests).toBe(2);
  });
});

test('A burst of changes while a receiver is slow becomes few announcements, the last of which tells of all', async () => {
  const release = hold();
  await publish('stoss');
  await vi.waitFor(() => expect(site.requests).toBe(1), patiently);
  const before = await end();
  for (let number = 1; number <= 30; number += 1) {
    const data: Record<string, unknown> = { name: `Stoß ${number}` };
    await offices().update({ documentId: 'stoss', data });
    await offices().publish({ documentId: 'stoss' });
  }
  expect((await end()) - before).toBe(30);
  release();
  await siteKnowsAll();
  // Two, and one more for each ten seconds that the burst takes: so long is an answer waited for.
  expect(site.requests).toBeLessThan(15);
});

test('Two programs on one database announce each change once', async () => {
  const other = new Announcer(cms().strapi);
  try {
    for (let number = 0; number < 8; number += 1) {
      await publish(`zu-zweit-${number}`);
      other.wake();
    }
    await siteKnowsAll();
  } finally {
    await other.stop();
  }
  const cursors = site.heard.map(({ announcement }) => announcement.data.cursor);
  expect(cursors).toEqual([...new Set(cursors)].sort((a, b) => a - b));
  expect(new Set(site.heard.map(({ id }) => id)).size).toBe(site.heard.length);
});

test('A delivery that died with its program is done by another when its time is over', async () => {
  await cms()
    .strapi.db.query('api::outbox.outbox')
    .updateMany({
      where: { receiver: 'site' },
      data: { leaseOwner: 'tot', leaseUntil: new Date(Date.now() + 600_000) },
    });
  await publish('verwaist');
  expect(site.requests).toBe(0);
  await cms()
    .strapi.db.query('api::outbox.outbox')
    .updateMany({
      where: { receiver: 'site' },
      data: { leaseUntil: new Date(Date.now() - 1) },
    });
  await siteKnowsAll();
});

describe('in the panel', () => {
  const ReceiversSchema = z.object({
    receivers: z.array(z.looseObject({ key: z.string(), acknowledged: z.number() })),
  });
  const replay = async (key: string, after: unknown) => {
    const desk = await signedIn();
    return desk.fetch(`/publication-desk/receivers/${key}/replay`, {
      method: 'POST',
      body: JSON.stringify({ after }),
    });
  };

  test('an administrator sees how far each receiver is told, without its secret', async () => {
    await publish('gesehen');
    await siteKnowsAll();
    const desk = await signedIn();
    await vi.waitFor(async () => {
      const text = await (await desk.fetch('/publication-desk/receivers')).text();
      expect(text).not.toContain('whsec_');
      expect(ReceiversSchema.parse(JSON.parse(text)).receivers).toMatchObject([
        { key: 'site', name: 'Website', url: site.url, acknowledged: await end(), deliveries: [{ status: 204 }] },
      ]);
    }, patiently);
  });

  test('an administrator has a receiver told again from an earlier change on', async () => {
    await publish('noch-einmal');
    await siteKnowsAll();
    site.heard.length = 0;
    expect((await replay('site', 1)).status).toBe(200);
    await siteKnowsAll();
    expect(site.heard.map(({ announcement }) => announcement.data)).toMatchObject([{ after: 1, cursor: await end() }]);
  });

  test('a receiver that leaves out what it had takes each replay for a message of its own', async () => {
    await publish('kein-doppel');
    await siteKnowsAll();
    const after = (await end()) - 1;
    for (let replays = 1; replays <= 2; replays += 1) {
      expect((await replay('site', after)).status).toBe(200);
      await vi.waitFor(() => expect(site.heard).toHaveLength(1 + replays), patiently);
    }
    expect(new Set(site.heard.map(({ announcement }) => announcement.data.after))).toEqual(new Set([after]));
    expect(new Set(site.heard.map(({ id }) => id)).size).toBe(3);
  });

  test.each([
    ['site', -1, 400],
    ['site', 'alles', 400],
    ['nobody', 0, 404],
  ])('a replay for %s after %s is refused', async (key, after, status) => {
    expect((await replay(key, after)).status).toBe(status);
  });

  test('who may only read receivers is not offered a replay, and gets none', async () => {
    const reader = await cms().loginAsEditor(await createReader(cms().strapi, RECEIVER));
    const mayReplay = async (desk: Editor) =>
      z.object({ mayReplay: z.boolean() }).parse(await (await desk.fetch('/publication-desk/receivers')).json())
        .mayReplay;
    expect(await mayReplay(await signedIn())).toBe(true);
    expect(await mayReplay(reader)).toBe(false);
    const init = { method: 'POST', body: '{"after":0}' };
    expect((await reader.fetch('/publication-desk/receivers/site/replay', init)).status).toBe(403);
  });

  test('nobody else sees or does any of it', async () => {
    for (const path of ['/publication-desk/receivers', '/publication-desk/overview'])
      expect((await cms().anonymous.fetch(path)).status).toBe(401);
    const init = { method: 'POST', body: '{"after":0}', headers: { 'content-type': 'application/json' } };
    expect((await cms().anonymous.fetch('/publication-desk/receivers/site/replay', init)).status).toBe(401);
    const { errors } = await cms().anonymous.graphql('{ receivers { url } }');
    expect(errors?.[0]?.message).toMatch(/Cannot query field/);
  });
});

describe('another receiver', () => {
  const create = async (data: Record<string, unknown>) => {
    const desk = await signedIn();
    return desk.fetch(`/content-manager/collection-types/${RECEIVER}`, {
      method: 'POST',
      body: JSON.stringify({ name: 'Nachbarstadt', active: true, ...data }),
    });
  };
  const remove = () =>
    cms()
      .strapi.documents(RECEIVER)
      .findMany({})
      .then((found) =>
        Promise.all(found.map(({ documentId }) => cms().strapi.documents(RECEIVER).delete({ documentId }))),
      );

  test('is told from the beginning, as soon as an administrator adds it', async () => {
    const neighbour = await TestReceiver.start();
    await publish('bestand');
    expect((await create({ url: neighbour.url, secret: TestReceiver.secret })).status).toBe(201);
    await vi.waitFor(() => expect(neighbour.cursor).toBeGreaterThan(0), patiently);
    expect(neighbour.heard[0]?.announcement.data.after).toBe(0);
    await remove();
    await neighbour.close();
    expect(await posts()).toMatchObject([{ receiver: 'site' }]);
  });

  test('that is down does not keep the site waiting', async () => {
    await create({ url: 'http://127.0.0.1:9/', secret: TestReceiver.secret });
    await publish('trotzdem');
    await siteKnowsAll();
    await remove();
  });

  test('is asked at once when its address is corrected, however long the next attempt was put off', async () => {
    const neighbour = await TestReceiver.start();
    expect((await create({ url: 'http://127.0.0.1:9/', secret: TestReceiver.secret })).status).toBe(201);
    const [{ documentId } = { documentId: '' }] = await cms().strapi.documents(RECEIVER).findMany({});
    const where = { receiver: documentId };
    const post = () => cms().strapi.db.query('api::outbox.outbox').findOne({ where });
    await vi.waitFor(async () => {
      expect(await post()).toMatchObject({ leaseUntil: null, attempts: expect.toSatisfy((count) => count > 0) });
    }, patiently);
    const data = { nextAttemptAt: new Date(Date.now() + 3_600_000) };
    await cms().strapi.db.query('api::outbox.outbox').updateMany({ where, data });
    const desk = await signedIn();
    const changed = { name: 'Nachbarstadt', url: neighbour.url };
    const path = `/content-manager/collection-types/${RECEIVER}/${documentId}`;
    expect((await desk.fetch(path, { method: 'PUT', body: JSON.stringify(changed) })).status).toBe(200);
    await vi.waitFor(async () => expect(neighbour.cursor).toBe(await end()), patiently);
    await remove();
    await neighbour.close();
  });

  test('gets a secret when none is given', async () => {
    await create({ url: 'http://127.0.0.1:9/' });
    const [made] = await cms().strapi.documents(RECEIVER).findMany({});
    expect(made?.secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    await remove();
  });

  test.each([
    ['url', 'nachbarstadt.example', /^Adresse: Bitte eine vollständige Adresse angeben/],
    ['url', 'ftp://nachbarstadt.example', /^Adresse: /],
    ['secret', 'geheim', /^Geheimnis: Bitte whsec_ und dahinter/],
  ])('is refused with %s %s', async (field, value, message) => {
    const response = await create({ url: 'https://nachbarstadt.example/', [field]: value });
    expect(response.status).toBe(400);
    const { error } = z.object({ error: z.object({ message: z.string() }) }).parse(await response.json());
    expect(error.message).toMatch(message);
  });
});
