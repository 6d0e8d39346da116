import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { assetsIn } from './assets.ts';

const client = mkdtempSync(join(tmpdir(), 'assets-'));
let server: Server;
let address: string;

beforeAll(() => {
  mkdirSync(join(client, 'media'));
  writeFileSync(join(client, 'media/film-abc.mp4'), '0123456789');
  const send = assetsIn(client);
  server = createServer((request, response) => send(request, response, () => response.writeHead(404).end())).listen(0);
  const { port } = z.object({ port: z.number() }).parse(server.address());
  address = `http://127.0.0.1:${port}/media/film-abc.mp4`;
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
