import { mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { type IncomingMessage, request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { activate } from '../release/activate.ts';
import { compress } from '../release/compress.ts';
import { inRelease, type ReleasePaths, releasePaths } from '../release/paths.ts';
import { ReleaseStore } from '../release/store/index.ts';
import { change, frameRecords, layStore, write } from '../../tests/support/store.ts';
import type { RedirectTarget } from '../content/redirects.ts';
import { createApp } from './app.ts';
import { listen, stop } from './listen.ts';
import { ServedRelease } from './served-release.ts';

let folder: string;
let paths: ReleasePaths;
let server: Server;
let base: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'server-'));
  paths = releasePaths(folder);
  server = await listen(createApp(new ServedRelease(paths.current)), 0);
  base = `http://127.0.0.1:${z.object({ port: z.number() }).parse(server.address()).port}`;
});
afterEach(async () => {
  server.closeAllConnections();
  await stop(server);
  await rm(folder, { recursive: true });
});

const FILES = {
  'index.html': 'Start',
  'themen/index.html': 'Themen',
  '404.html': 'Nicht gefunden',
  '410/index.html': 'Gibt es nicht mehr',
  'ar/404/index.html': 'غير موجودة',
  'media/bild-abc.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
};

const REDIRECTS: Record<string, RedirectTarget> = {
  '/alt/': { status: 301, target: '/themen/' },
  '/vorerst/': { status: 302, target: 'https://else.example/' },
  '/fern/': { status: 301, target: 'https://else.example/große-straße/?q=ф' },
  '/kaputt/': { status: 301, target: 'https://%/' },
  '/weg/': { status: 410 },
};

async function release(id: string, files: Record<string, string> = FILES): Promise<void> {
  const redirects = Object.entries(REDIRECTS).map(([key, target]) => {
    return { kind: 'redirect' as const, key, value: JSON.stringify(target) };
  });
  layStore(paths.partial(id), files, { id, derived: [...redirects, ...frameRecords()] });
  await activate(paths, id);
}

/** As somebody does who goes back to a release by hand. */
async function lead(id: string): Promise<void> {
  await rm(paths.current, { force: true });
  await mkdir(paths.root, { recursive: true });
  await symlink(join('releases', id), paths.current);
}

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(base + path, { redirect: 'manual', headers: { 'accept-encoding': 'identity', ...headers } });

/** The answer for a path just as it is written; `fetch` would normalise it. */
async function answerAt(path: string, headers: Record<string, string> = {}) {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    request(base, { path, headers }, resolve).on('error', reject).end();
  });
  return { status: response.statusCode, headers: response.headers, body: await text(response) };
}

async function statusAt(path: string): Promise<number | undefined> {
  return (await answerAt(path)).status;
}

describe('the server', () => {
  it('says that it waits until there is a release', async () => {
    expect((await get('/')).status).toBe(503);
    expect((await get('/health')).status).toBe(503);
    await release('1');
    expect((await get('/')).status).toBe(200);
    expect(await (await get('/health')).json()).toEqual({ status: 'ok', release: '1' });
  });

  it('serves a new release with the next request', async () => {
    await release('1');
    expect(await (await get('/')).text()).toBe('Start');
    await release('2', { ...FILES, 'index.html': 'Neu' });
    expect(await (await get('/')).text()).toBe('Neu');
  });

  it('serves the release before while the current one is missing or cannot be read, and says so once', async () => {
    const stderr = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    await lead('missing');
    expect([(await get('/')).status, (await get('/health')).status]).toEqual([503, 503]);
    await release('1');
    expect((await get('/')).status).toBe(200);
    await lead('missing');
    expect(await (await get('/')).text()).toBe('Start');
    await release('2', { ...FILES, 'index.html': 'Neu' });
    await writeFile(inRelease.manifest(paths.release('2')), '{\n}');
    expect(await (await get('/')).text()).toBe('Start');
    await release('3', { ...FILES, 'index.html': 'Neu' });
    expect(await (await get('/')).text()).toBe('Neu');
    const said = stderr.mock.calls.map(([line]) => String(line));
    stderr.mockRestore();
    expect(said).toHaveLength(2);
    expect(said[0]).toMatch(/current leads to releases\/missing, which cannot be served; .*ENOENT.*\n$/);
    expect(said[1]).toMatch(/current leads to releases\/2, which cannot be served; .*\n$/);
  });

  it('answers "not modified" to who has the page already', async () => {
    await release('1');
    const etag = (await get('/themen/')).headers.get('etag') ?? '';
    expect((await get('/themen/', { 'if-none-match': etag })).status).toBe(304);
  });

  it('sends the compressed copy to who can read it', async () => {
    await release('1', { ...FILES, 'themen/index.html': 'Themen '.repeat(500) });
    await compress(inRelease.client(paths.release('1')));
    const [plain, packed] = [await get('/themen/'), await get('/themen/', { 'accept-encoding': 'gzip, br' })];
    expect(packed.headers.get('content-encoding')).toBe('br');
    expect(packed.headers.get('vary')).toBe('Accept-Encoding');
    expect(await packed.text()).toBe(await plain.text());
    expect(packed.headers.get('etag')).toBe(plain.headers.get('etag'));
  });

  it('serves what was published into the release with the next request: pages, pictures, old addresses', async () => {
    await release('1');
    const before = await Promise.all([get('/'), get('/neu/'), get('/media/neu.svg'), get('/weg/')]);
    expect(before.map(({ status }) => status)).toEqual([200, 404, 404, 410]);
    const store = ReleaseStore.open(paths.release('1'));
    const files = {
      write: [write('index.html', 'Neu'), write('neu/index.html', 'x'), write('media/neu.svg', '<svg/>')],
    };
    const gone = { kind: 'redirect' as const, key: '/weg/', value: undefined };
    store.commit(change({ cursor: 1, files: { ...files, remove: [] }, derived: [gone] }));
    store.close();
    const after = await Promise.all([get('/'), get('/neu/'), get('/media/neu.svg'), get('/weg/')]);
    expect(after.map(({ status }) => status)).toEqual([200, 200, 200, 404]);
    expect(await after[0]?.text()).toBe('Neu');
  });

  it('has one address for a page, the one with a slash at its end', async () => {
    await release('1');
    const response = await get('/themen?x=1');
    expect([response.status, response.headers.get('location')]).toEqual([301, '/themen/?x=1']);
  });

  it('answers what does not exist with 404 and a page in the language of the path', async () => {
    await release('1');
    const german = await get('/gibt-es-nicht/');
    expect([german.status, await german.text()]).toEqual([404, 'Nicht gefunden']);
    const arabic = await get('/ar/gibt-es-nicht/');
    expect([arabic.status, await arabic.text()]).toEqual([404, 'غير موجودة']);
  });

  it('answers old addresses with the status that the editors chose', async () => {
    await release('1');
    const answers = await Promise.all(['/alt/', '/alt', '/vorerst/', '/weg/'].map((path) => get(path)));
    expect(answers.map(({ status, headers }) => [status, headers.get('location')])).toEqual([
      [301, '/themen/'],
      [301, '/themen/'],
      [302, 'https://else.example/'],
      [410, null],
    ]);
  });

  it('allows no script and nothing from elsewhere', async () => {
    await release('1');
    for (const path of ['/', '/gibt-es-nicht/', '/weg/']) {
      const { headers } = await get(path);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toMatch(/script-src|unsafe-eval/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('set-cookie')).toBeNull();
    }
    expect((await get('/media/bild-abc.svg')).headers.get('content-security-policy')).toMatch(/sandbox/);
  });

  it.each(['/../../../../etc/passwd', '/%2e%2e/%2e%2e/release.json', '/%', '//else.example/..', '/themen%00'])(
    'gives nothing away at %s',
    async (path) => {
      await release('1');
      expect((await get(path)).status).toBe(404);
    },
  );

  it.each(['/x%0A/../themen', '/%D1%84/../themen', '/%5Cevil.example/../themen', '/themen/.', '/themen/../themen/'])(
    'knows no page at %s, an address that only leads to its folder',
    async (path) => {
      await release('1');
      expect(await statusAt(path)).toBe(404);
      expect(await statusAt('/themen/')).toBe(200);
    },
  );

  it.each([
    '/media/../themen/',
    '/media/%2e%2e/themen/',
    '/_astro/../media/bild-abc.svg',
    '/media/./bild-abc.svg',
    '//media/bild-abc.svg',
    '/media//bild-abc.svg',
    '/media/bild-abc.svg/',
    '/media/blatt',
  ])('knows no picture at %s, and lets nobody keep the answer', async (path) => {
    await release('1', { ...FILES, 'media/blatt.html': 'Blatt' });
    const { status, headers } = await answerAt(path);
    expect([status, headers['cache-control']]).toEqual([404, 'no-cache']);
    expect(await statusAt('/media/bild-abc.svg')).toBe(200);
  });

  it.each([
    ['http://portal.example/themen/', 200],
    ['http://portal.example/media/bild-abc.svg', 200],
    ['http://portal.example//media/bild-abc.svg', 404],
    ['http://portal.example/gibt-es-nicht/', 404],
  ])('takes the address with its host, %s', async (address, status) => {
    await release('1');
    expect(await statusAt(address)).toBe(status);
  });

  it('leads on from an address with its host', async () => {
    await release('1');
    const { status, headers } = await answerAt('http://portal.example/themen?x=1');
    expect([status, headers.location]).toEqual([301, '/themen/?x=1']);
  });

  it.each([`/${'a'.repeat(300)}/`, `/media/${'a'.repeat(300)}.svg`, '/themen/index.html/'])(
    'knows nothing at an address that no file can have: %s',
    async (path) => {
      await release('1');
      expect(await statusAt(path)).toBe(404);
    },
  );

  it('writes an address elsewhere as a header takes it', async () => {
    await release('1');
    expect((await get('/fern')).headers.get('location')).toBe('https://else.example/gro%C3%9Fe-stra%C3%9Fe/?q=%D1%84');
  });

  it('logs what fails and goes on', async () => {
    const log = vi.spyOn(console, 'error').mockReturnValue();
    await release('1');
    expect(await statusAt('/kaputt/')).toBe(500);
    expect(log).toHaveBeenCalledOnce();
    expect(await statusAt('/')).toBe(200);
    log.mockRestore();
  });

  it('serves the pages of a release whose other parts an older version wrote', async () => {
    await release('1');
    await writeFile(inRelease.database(paths.release('1')), 'of old');
    const stderr = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    expect((await get('/themen/')).status).toBe(200);
    expect(stderr.mock.calls.join()).toContain('another version of the site may have written it');
    stderr.mockRestore();
  });

  it('knows old addresses again once nothing is in the way of reading them, and says so once', async () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    const stderr = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    await release('1');
    const database = inRelease.database(paths.release('1'));
    await rename(database, `${database}.away`);
    for (const path of ['/alt/', '/alt/', '/suche/']) expect(await statusAt(path)).toBe(404);
    expect(await statusAt('/themen/')).toBe(200);
    vi.advanceTimersByTime(5000);
    expect(await statusAt('/alt/')).toBe(404);
    await rename(`${database}.away`, database);
    // Not with each request: whoever asks must not wait for a disk that gives no answer.
    expect(await statusAt('/alt/')).toBe(404);
    vi.advanceTimersByTime(5000);
    expect(await statusAt('/alt/')).toBe(301);
    vi.useRealTimers();
    const said = stderr.mock.calls.map(([line]) => String(line));
    stderr.mockRestore();
    expect(said).toHaveLength(2);
    expect(said[0]).toMatch(/release\.db cannot be read now\. .* tried again .* unable to open database file\n$/);
    expect(said[1]).toMatch(/release\.db can be read again/);
  });

  it('takes no other method than reading', async () => {
    await release('1');
    const response = await fetch(base, { method: 'POST', body: 'x' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  it('says in one line that its port is taken', async () => {
    const port = Number(new URL(base).port);
    await expect(listen(() => undefined, port)).rejects.toThrow(
      `Port ${port} is taken by another program. End that program, or set SITE_PORT to a free port.`,
    );
  });
});
