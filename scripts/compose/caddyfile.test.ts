import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer as createSocket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { fileHeaders, pageHeaders } from '../../site/src/server/headers.ts';
import { repositoryDir } from '../repository.ts';

const caddyfile = path.join(repositoryDir, 'site', 'Caddyfile');
const text = readFileSync(caddyfile, 'utf8');

describe('the Caddyfile', () => {
  it('sends the headers that the site itself sends', () => {
    const headers = [pageHeaders(), fileHeaders('/feed.atom'), fileHeaders('/_astro/x.css')].flatMap(Object.entries);
    const lines = text.split('\n').map((line) => line.trim());
    for (const [name, value] of headers) {
      expect(
        [`header ${name} ${String(value)}`, `header ${name} "${String(value)}"`].some((line) => lines.includes(line)),
        name,
      ).toBe(true);
    }
  });
});

const version = (() => {
  try {
    return execFileSync('caddy', ['version'], { encoding: 'utf8' });
  } catch {
    return undefined;
  }
})();

const FILES = {
  'index.html': 'Start',
  'themen/index.html': 'Themen',
  '404.html': 'Nicht gefunden',
  'feed.atom': '<feed/>',
  'media/bild-abc.svg': '<svg/>',
  '.well-known/security.txt': 'Contact: x',
};

describe.skipIf(version === undefined)('Caddy, where it is installed,', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'caddy-'));
  let site: Server;
  let caddy: ChildProcess;
  let base: string;

  beforeAll(async () => {
    for (const [name, content] of Object.entries(FILES)) {
      const file = path.join(folder, name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
    writeFileSync(path.join(folder, 'themen/index.html.br'), brotliCompressSync('Themen'));
    utimesSync(path.join(folder, 'themen/index.html.br'), 2_000_000_000, 2_000_000_000);
    site = createServer((request, response) => {
      response.writeHead(418, { 'X-Frame-Options': 'DENY' });
      response.end(`${request.method} ${request.url} for ${String(request.headers['x-forwarded-for'])}`);
    }).listen(0);
    const { port } = z.object({ port: z.number() }).parse(site.address());
    const own = await freePort();
    base = `http://127.0.0.1:${own}`;
    const env = { PATH: process.env['PATH'], HOME: folder, PORT: String(own), SITE_UPSTREAM: `127.0.0.1:${port}` };
    const args = ['run', '--config', caddyfile, '--adapter', 'caddyfile'];
    caddy = spawn('caddy', args, { env: { ...env, SITE_FILES: folder }, stdio: 'ignore' });
    for (let attempt = 0; attempt < 200; attempt++) {
      if (
        await fetch(base).then(
          () => true,
          () => false,
        )
      )
        return;
      await sleep(50);
    }
    throw new Error('Caddy does not answer.');
  }, 60_000);
  afterAll(() => {
    caddy.kill();
    site.close();
    rmSync(folder, { recursive: true });
  });

  const get = (at: string, headers: Record<string, string> = {}) =>
    fetch(base + at, { redirect: 'manual', headers: { 'accept-encoding': 'identity', ...headers } });

  it.each([
    ['/', 'Start', pageHeaders()],
    ['/themen/', 'Themen', pageHeaders()],
    ['/feed.atom', '<feed/>', fileHeaders('/feed.atom')],
    ['/.well-known/security.txt', 'Contact: x', fileHeaders('/.well-known/security.txt')],
    ['/media/bild-abc.svg', '<svg/>', fileHeaders('/media/bild-abc.svg')],
  ])('serves %s itself, with the headers of the site', async (at, content, headers) => {
    const response = await get(at);
    expect([response.status, await response.text()]).toEqual([200, content]);
    for (const [name, value] of Object.entries(headers)) expect(response.headers.get(name), name).toBe(value);
    expect(response.headers.get('server')).toBeNull();
    const tag = response.headers.get('etag') ?? '';
    expect((await get(at, { 'if-none-match': tag })).status).toBe(304);
  });

  it('sends the compressed copy to who can read it', async () => {
    const response = await get('/themen/', { 'accept-encoding': 'br' });
    expect([response.headers.get('content-encoding'), await response.text()]).toEqual(['br', 'Themen']);
    expect(response.headers.get('vary')).toMatch(/accept-encoding/i);
  });

  it.each(['/themen', '/suche/?q=x', '/gibt-es-nicht/', '/-/changes', '/themen//', '/index.html.br'])(
    'hands %s to the site as it is',
    async (at) => {
      const response = await get(at, { 'x-forwarded-for': '192.0.2.1, 192.0.2.2' });
      expect([response.status, response.headers.get('x-frame-options')]).toEqual([418, 'DENY']);
      expect(await response.text()).toBe(
        `GET ${new URL(at, base).pathname}${new URL(at, base).search} for 192.0.2.1, 192.0.2.2`,
      );
    },
  );

  it('lets nobody keep what the site says of a slash behind a picture', async () => {
    const response = await get('/media/bild-abc.svg/');
    expect(response.status).toBe(418);
    expect(response.headers.get('cache-control')).not.toMatch(/immutable/);
  });

  it('hands everything to the site that is not reading', async () => {
    expect((await fetch(base, { method: 'POST', body: 'x' })).status).toBe(418);
  });
});

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const socket = createSocket().listen(0, () => {
      const { port } = z.object({ port: z.number() }).parse(socket.address());
      socket.close(() => resolve(port));
    });
  });
}
