import { createServer, request, type Server } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { useOriginForm } from './address.ts';

let server: Server;
beforeAll(() => {
  server = createServer((asked, response) => {
    useOriginForm(asked);
    response.end(`${asked.url} at ${asked.headers.host}`);
  }).listen(0);
});
afterAll(() => server.close());

function understood(path: string): Promise<string> {
  const { port } = z.object({ port: z.number() }).parse(server.address());
  return new Promise((resolve, reject) => {
    const asking = request({ port, path, agent: false, headers: { host: 'header.example' } });
    asking.on('response', (response) => void text(response).then(resolve, reject)).on('error', reject);
    asking.end();
  });
}

it.each([
  ['/themen/?q=http://x.example/', '/themen/?q=http://x.example/ at header.example'],
  ['http://portal.example:8443/themen/?x=1', '/themen/?x=1 at portal.example:8443'],
  ['HTTP://portal.example', '/ at portal.example'],
  ['https://portal.example?x=/', '/?x=/ at portal.example'],
  ['http://portal.example//themen/', '//themen/ at portal.example'],
])('takes %s as %s', async (asked, meant) => {
  expect(await understood(asked)).toBe(meant);
});
