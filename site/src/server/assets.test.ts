import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { assetsIn } from './assets.ts';

const client = mkdtempSync(join(tmpdir(), 'assets-'));
let server: Server;
let base: string;
let address: string;

beforeAll(() => {
  mkdirSync(join(client, 'media'));
  writeFileSync(join(client, 'media/film-abc.mp4'), '0123456789');
  for (const ending of ['', '.br', '.gz']) writeFileSync(join(client, `media/bild-abc.svg${ending}`), '<svg/>');
  const send = assetsIn(client);
  server = createServer((request, response) => send(request, response, () => response.writeHead(404).end())).listen(0);
  const { port } = z.object({ port: z.number() }).parse(server.address());
  base = `http://127.0.0.1:${port}`;
  address = `${base}/media/film-abc.mp4`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(client, { recursive: true });
});

describe('a part of a file', () => {
  it.each([
    ['bytes=2-4', '234', 'bytes 2-4/10'],
    ['bytes=0-1', '01', 'bytes 0-1/10'],
    ['bytes=7-', '789', 'bytes 7-9/10'],
    ['bytes=8-99', '89', 'bytes 8-9/10'],
  ])('is sent for %s', async (range, part, place) => {
    const response = await fetch(address, { headers: { range } });
    expect([response.status, response.headers.get('content-range')]).toEqual([206, place]);
    expect([await response.text(), response.headers.get('content-length')]).toEqual([part, String(part.length)]);
  });

  it.each([
    { range: 'bytes=-3' },
    { range: 'bytes=0-0' },
    { range: 'bytes=4-2' },
    { range: 'bytes=10-' },
    { range: 'bytes=0-1,4-5' },
    { range: 'bytes=0-99999999999999999999' },
    { range: 'items=5-9' },
    { range: 'bytes=2-4', 'if-range': '"another state"' },
  ])('is not made of %o: the whole file comes', async (headers) => {
    const response = await fetch(address, { headers });
    expect([response.status, response.headers.get('content-range')]).toEqual([200, null]);
    expect(await response.text()).toBe('0123456789');
  });

  it('is nothing to ask about without asking for it', async () => {
    const { status, headers } = await fetch(address, { method: 'HEAD', headers: { range: 'bytes=2-4' } });
    expect([status, headers.get('content-length')]).toEqual([200, '10']);
  });
});

describe('a file with compressed copies', () => {
  it.each([
    ['gzip, br', 'br'],
    ['gzip, br;q=0', 'gzip'],
    ['gzip;q=0.0, br;q=0', null],
    ['sbr', null],
  ])('comes to who accepts "%s" in a form that is taken', async (accepted, encoding) => {
    const picture = `${base}/media/bild-abc.svg`;
    const { status, headers } = await fetch(picture, { method: 'HEAD', headers: { 'accept-encoding': accepted } });
    expect([status, headers.get('content-encoding')]).toEqual([200, encoding]);
  });
});
