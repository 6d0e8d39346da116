import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ANNOUNCEMENT_PATH, signatureHeaders } from '@themenportal/shared/announcements';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { announcementDoor } from '../src/publisher/announcement-door.ts';
import { Publisher } from '../src/publisher/publisher.ts';
import { filesBelow } from '../src/release/files.ts';
import { inRelease, type ReleasePaths, releasePaths } from '../src/release/paths.ts';
import { mediaIn, withMedia } from '../src/release/media-references.ts';
import { readHistory } from '../src/release/store/index.ts';
import { guarded } from '../src/server/guarded.ts';
import { listen } from '../src/server/listen.ts';
import { readSettings } from '../src/settings.ts';
import { DEMO } from './support/demo.ts';
import type { Fault } from './support/fake-cms.ts';
import { FollowedCms } from './support/followed-cms.ts';
import { runBuild } from './support/run-build.ts';

const SECRET = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
const WAIT = { timeout: 120_000, interval: 20 };

let dataDir: string;
let paths: ReleasePaths;
let cms: FollowedCms;
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'publisher-faults-'));
  paths = releasePaths(dataDir);
  cms = await FollowedCms.start();
  const { code, stderr } = await runBuild({ DATA_DIR: dataDir, CONTENT_SNAPSHOT: DEMO.snapshot });
  expect([code, stderr]).toEqual([0, '']);
  // What the passing of time since the recording changes.
  start();
  await isLive(edit());
  await stopAll();
}, 600_000);
afterAll(async () => {
  cms.close();
  await rm(dataDir, { recursive: true });
});

/** At work. */
const running: { publisher: Publisher; ended: Promise<void> }[] = [];
let lines: string[] = [];
beforeEach(() => {
  lines = [];
  start();
});
afterEach(async () => {
  cms.fault = undefined;
  cms.disguise = {};
  await stopAll();
});

async function stopAll(): Promise<void> {
  for (const { publisher } of running) publisher.stop();
  await Promise.all(running.splice(0).map(({ ended }) => ended));
}

function start(): Publisher {
  const env = { DATA_DIR: dataDir, CMS_URL: cms.url, CMS_TIMEOUT: '1', CHANGES_SECRET: SECRET };
  const publisher = new Publisher({ settings: readSettings(env), log: (line) => lines.push(line) });
  running.push({ publisher, ended: publisher.run() });
  return publisher;
}

function wake(): void {
  for (const { publisher } of running) publisher.wake();
}

/** A new title for a topic, published in the CMS. */
let number = 0;
function edit(topic = cms.topics[number % cms.topics.length]): { path: string; title: string } {
  const title = `Neuer Titel ${++number}`;
  cms.publish(String(topic?.['documentId']), { title });
  return { path: String(topic?.['path']), title };
}

const pageAt = (path: string) => readFile(join(inRelease.client(paths.current), path, 'index.html'), 'utf8');

async function showsUp({ path, title }: { path: string; title: string }): Promise<void> {
  wake();
  await vi.waitFor(async () => expect((await pageAt(path)).includes(title), lines.join('\n')).toBe(true), WAIT);
}

/** And the CMS knows. */
async function isLive(change: { path: string; title: string }): Promise<void> {
  await showsUp(change);
  await vi.waitFor(() => expect(cms.reports.at(-1)).toMatchObject({ cursor: cms.cursor, failures: [] }), WAIT);
}

/** The CMS knows of all that changed, and that so many documents are held back. */
async function isHeld(count: number): Promise<void> {
  wake();
  await vi.waitFor(() => {
    const { cursor, failures } = cms.reports.at(-1) ?? {};
    expect({ cursor, held: failures?.length }, lines.join('\n')).toEqual({ cursor: cms.cursor, held: count });
  }, WAIT);
}

const linkTo = (url: string) => ({
  type: 'paragraph',
  children: [{ type: 'link', url, children: [{ type: 'text', text: 'dort' }] }],
});

/** Compressed copies are made better while nothing else happens; what they hold is the file itself. */
async function served(): Promise<Map<string, string>> {
  const client = inRelease.client(paths.current);
  const files = (await filesBelow(client)).filter((file) => !/\.(?:br|gz)$/.test(file));
  return new Map(
    await Promise.all(files.map(async (file) => [file, await readFile(join(client, file), 'base64')] as const)),
  );
}

async function expectUntouched(before: ReadonlyMap<string, string>): Promise<void> {
  const now = await served();
  expect([...now.keys()]).toEqual([...before.keys()]);
  for (const [file, content] of before) expect(now.get(file) === content, file).toBe(true);
}
const says = (text: RegExp) => vi.waitFor(() => expect(lines.join('\n')).toMatch(text), WAIT);
const published = () => lines.filter((line) => line.startsWith('✓ Published')).length;

function answers(status: number, body: string, headers: Record<string, string> = {}): Fault {
  return (_, response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body);
    return true;
  };
}

function gives(page: object): Fault {
  return answers(200, JSON.stringify({ data: { changes: page } }));
}

/** An answer that ends with the connection, half way. */
const breaksOff: Fault = (_, response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
  response.write('{"data":', () => response.destroy());
  return true;
};

/** An honest first page, and nothing good after it. */
const failsLater =
  (later: (response: ServerResponse) => void): Fault =>
  (query, response) => {
    const after = Number(query.variables.after);
    if (after > cms.cursor) later(response);
    else
      response.end(
        JSON.stringify({
          data: { changes: { log: cms.log, changes: [], cursor: cms.cursor + 1, hasMore: true, totals: [] } },
        }),
      );
    return true;
  };

describe('what is served stays as it is, operators read why, and publishing goes on afterwards, when the CMS', () => {
  it.each<[string, Fault, RegExp]>([
    ['hangs up', (_, response) => Boolean(response.destroy()), /cannot be reached/],
    ['does not answer', () => true, /did not answer within 1 s/],
    ['is broken', answers(500, 'oops'), /HTTP status 500/],
    ['wants to be left alone', answers(429, '', { 'retry-after': '1' }), /HTTP status 429/],
    [
      'is a page that says something else',
      answers(200, '<h1>Wartung</h1>', { 'content-type': 'text/html' }),
      /did not answer with GraphQL/,
    ],
    ['breaks off in the middle of an answer', breaksOff, /cannot be reached|breaks off/],
    ['breaks off between two pages', failsLater((response) => response.destroy()), /cannot be reached/],
    ['fails at the second page', failsLater((response) => response.writeHead(500).end()), /HTTP status 500/],
    [
      'gives errors beside data',
      answers(200, '{"data":{"changes":null},"errors":[{"message":"Boom"}]}'),
      /errors: Boom/,
    ],
    ['answers by another schema', gives({ cursor: 'seven' }), /another shape/],
    ['gives nothing', answers(200, '{"data":null}'), /another shape|did not answer with GraphQL/],
    [
      'has a log that does not go on',
      gives({ log: 'x', changes: [], cursor: 0, hasMore: true, totals: [] }),
      /does not go on/,
    ],
  ])('%s', async (_, fault, complaint) => {
    const before = await served();
    cms.fault = fault;
    const change = edit();
    wake();
    await says(complaint);
    expect(lines.join('\n')).toMatch(/✗ Nothing is published; what is served stays as it is\./);
    await expectUntouched(before);
    cms.fault = undefined;
    await isLive(change);
    await says(/✓ Publishing goes on\./);
  });

  it.each<[string, FollowedCms['disguise'], RegExp]>([
    ['is empty', { entries: {} }, /The CMS has 0 entries of .* a change was lost/],
    ['has another database', { log: 'another' }, /its database was replaced/],
    ['has an older backup', { changes: [] }, /The log ends at cursor 0/],
  ])('%s', async (_, disguise, complaint) => {
    const before = await served();
    cms.disguise = disguise;
    const change = edit();
    wake();
    await says(complaint);
    await expectUntouched(before);
    cms.disguise = {};
    await isLive(change);
  });

  it('is down', async () => {
    const before = await served();
    cms.close();
    const change = edit();
    wake();
    await says(/cannot be reached/);
    await expectUntouched(before);
    await cms.open();
    await isLive(change);
  });
});

describe('publishing', () => {
  it.each([
    ['breaks the contract', { title: 'x' }, /verstößt gegen eine Regel.* title: Zu kurz: mindestens 3 Zeichen\.$/],
    ['links to nowhere', { introduction: [linkTo('/gibt-es-nicht/')] }, /führt ein Link auf \/gibt-es-nicht\//],
  ])('holds back the one document that %s, tells its editors, and nobody else waits', async (_, flaw, reason) => {
    const [flawed, sound] = cms.topics;
    const page = await pageAt(String(flawed?.['path']));
    cms.publish(String(flawed?.['documentId']), flaw);
    await showsUp(edit(sound));
    await vi.waitFor(() => expect(cms.reports.at(-1)?.cursor).toBe(cms.cursor), WAIT);
    const [failure, ...others] = cms.reports.at(-1)?.failures ?? [];
    expect(failure).toMatchObject({ type: 'topic', documentId: flawed?.['documentId'], locale: 'de' });
    expect(failure?.reason).toMatch(reason);
    expect(others).toEqual([]);
    expect(await pageAt(String(flawed?.['path']))).toBe(page);
    cms.publish(String(flawed?.['documentId']), { ...flawed });
    await isLive(edit(flawed));
  });

  it('remembers what is held back, and does not read anew all that came after it', async () => {
    const [flawed, other] = cms.topics;
    for (const topic of [flawed, other])
      cms.publish(String(topic?.['documentId']), { introduction: [linkTo('/fehlt/')] });
    await isHeld(2);
    const asked: number[] = [];
    cms.fault = ({ variables }) => {
      asked.push(Number(variables.after));
      return false;
    };
    const [publishes, queries] = [published(), cms.queries];
    wake();
    await vi.waitFor(() => expect(cms.queries).toBeGreaterThan(queries), WAIT);
    expect(published()).toBe(publishes);
    await showsUp(edit(cms.topics[2]));
    expect(Math.min(...asked)).toBeGreaterThanOrEqual(cms.cursor - 1);
    await isHeld(2);
    cms.publish(String(flawed?.['documentId']), { introduction: flawed?.['introduction'] });
    wake();
    await isHeld(1);
    await stopAll();
    cms.publish(String(other?.['documentId']), { introduction: other?.['introduction'] });
    start();
    await isLive(edit(flawed));
  });

  it('holds nobody from building anew: what is held back stays as it is served, and is tried then', async () => {
    const [flawed, sound] = cms.topics.filter((topic) => [...mediaIn(topic)].length > 0);
    cms.publish(String(flawed?.['documentId']), { introduction: [linkTo('/fehlt/')] });
    await isHeld(1);
    await stopAll();
    const page = await pageAt(String(flawed?.['path']));
    const change = edit(sound);
    const { code, stdout, stderr } = await runBuild({ DATA_DIR: dataDir, CMS_URL: cms.url });
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain(`topic "${String(flawed?.['documentId'])}" (de) stays as it is: it cannot be published`);
    expect(await pageAt(change.path)).toContain(change.title);
    expect(await pageAt(String(flawed?.['path']))).toBe(page);
    start();
    await isHeld(1);
    await stopAll();
    cms.publish(String(flawed?.['documentId']), { introduction: flawed?.['introduction'], title: 'Wieder richtig' });
    expect((await runBuild({ DATA_DIR: dataDir, CMS_URL: cms.url })).code).toBe(0);
    expect(await pageAt(String(flawed?.['path']))).toContain('Wieder richtig');
    start();
    await isHeld(0);
  }, 300_000);

  it('tries what was held back again as soon as there is what it waited for', async () => {
    const [waiting, needed] = cms.topics;
    const path = String(needed?.['path']);
    const moved = path.replace(/[^/]+\/$/, 'umgezogen/');
    cms.publish(String(waiting?.['documentId']), { introduction: [linkTo(moved)] });
    await isHeld(1);
    cms.publish(String(needed?.['documentId']), { slug: 'umgezogen', path: moved });
    wake();
    await isHeld(0);
    expect(await pageAt(String(waiting?.['path']))).toContain(moved);
    cms.publish(String(waiting?.['documentId']), { introduction: waiting?.['introduction'] });
    cms.publish(String(needed?.['documentId']), { slug: needed?.['slug'], path });
    await isLive(edit(waiting));
  });

  it('fetches a file of the media library once, and again when it is replaced', async () => {
    const topic = cms.topics.find((one) => [...mediaIn(one)].length > 0);
    const files = [...mediaIn(topic)].length;
    const publishWith = async (updatedAt: string) => {
      const dated = withMedia(topic, (file) => ({ ...file, updatedAt }));
      cms.publish(String(topic?.['documentId']), z.record(z.string(), z.unknown()).parse(dated));
      const before = cms.downloads;
      await isLive(edit(topic));
      return cms.downloads - before;
    };
    expect(await publishWith('2026-11-24T10:00:00.000Z')).toBe(files);
    expect(await publishWith('2026-11-24T10:00:00.000Z')).toBe(0);
    expect(await publishWith('2026-11-24T11:00:00.000Z')).toBe(files);
  });

  it('goes on, each state dated after the one before, when the clock is set back an hour', async () => {
    await isLive(edit());
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() - 3_600_000 });
    await isLive(edit());
    vi.useRealTimers();
    await isLive(edit());
    const dates = readHistory(paths.current)?.records.map(({ at }) => at) ?? [];
    expect(dates).toEqual([...dates].sort());
    expect(dates.length).toBeGreaterThan(3);
  });

  it('takes a storm of announcements, doubled and out of order, for one', async () => {
    const server = await listen(guarded(announcementDoor(SECRET, wake)), 0);
    const { port } = z.object({ port: z.number() }).parse(server.address());
    const announce = async (cursor: number, secret = SECRET, at = new Date()) => {
      const data = { log: cms.log, cursor, after: cursor - 1 };
      const body = JSON.stringify({ type: 'content.changed', timestamp: at.toISOString(), data });
      const headers = signatureHeaders(secret, { id: randomUUID(), at, body });
      const address = `http://127.0.0.1:${port}${ANNOUNCEMENT_PATH}`;
      return (await fetch(address, { method: 'POST', headers: { ...headers }, body })).status;
    };
    const queries = cms.queries;
    const changes = Array.from({ length: 10 }, () => edit());
    const cursors = Array.from({ length: 1000 }, (_, n) => cms.cursor - ((n * 7) % 10));
    const statuses = new Set(await Promise.all(cursors.map((cursor) => announce(cursor))));
    expect(statuses).toEqual(new Set([204]));
    for (const change of changes) await isLive(change);
    expect(published()).toBeLessThanOrEqual(10);
    expect(cms.queries - queries).toBeLessThan(1000);

    expect(await announce(1, `whsec_${Buffer.alloc(32, 8).toString('base64')}`)).toBe(401);
    expect(await announce(1, SECRET, new Date(Date.now() - 3_600_000))).toBe(401);
    server.closeAllConnections();
    server.close();
  });

  it('makes few releases of a thousand publishes, and loses none', async () => {
    const latest = new Map<string, { path: string; title: string }>();
    for (let burst = 0; burst < 10; burst++) {
      for (let n = 0; n < 100; n++) {
        const change = edit();
        latest.set(change.path, change);
      }
      wake();
      await new Promise(setImmediate);
    }
    for (const change of latest.values()) await isLive(change);
    // Each burst is there at once, so no more releases than bursts can come of it.
    expect(published()).toBeLessThanOrEqual(10);
  });

  it('is left to one of two publishers, and the other takes over', async () => {
    await isLive(edit());
    const [first] = running;
    start();
    await says(/Another process publishes on this data directory/);
    await isLive(edit());
    await isLive(edit());
    expect(published()).toBe(3);
    first?.publisher.stop();
    await first?.ended;
    await isLive(edit());
    expect(published()).toBe(4);
  });
});
