import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { releasePaths } from '../src/release/paths.ts';
import { createApp } from '../src/server/app.ts';
import { listen } from '../src/server/listen.ts';
import { ServedRelease } from '../src/server/served-release.ts';
import { PAGES, pageText } from './support/publishing/numbered.ts';
import { numberedSite, startPublisher } from './support/publishing/publisher.ts';

const PUBLISHES = 200;

it('answers each request with one whole state of a page, while pages are swapped thousands of times', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'under-change-'));
  await numberedSite(dataDir);
  const server = await listen(createApp(new ServedRelease(releasePaths(dataDir).current)), 0);
  const { port } = z.object({ port: z.number() }).parse(server.address());
  const publisher = startPublisher(['publish', dataDir, String(PUBLISHES)]);
  const ended = once(publisher, 'exit');

  const bodies = new Map<string, string>();
  const seen = new Set<number>();
  while (publisher.exitCode === null) {
    for (const [index, page] of PAGES.entries()) {
      const path = `/${page.replace(/index\.html$/, '')}`;
      const headers = { 'accept-encoding': index % 2 === 0 ? 'br' : 'identity' };
      const response = await fetch(`http://127.0.0.1:${port}${path}`, { headers });
      const body = await response.text();
      expect(response.status).toBe(200);
      const n = Number(body.split(' ', 1)[0]);
      expect(body).toBe(pageText(n));
      const tag = `${path} ${response.headers.get('etag')}`;
      expect(bodies.get(tag) ?? body).toBe(body);
      bodies.set(tag, body);
      seen.add(n);
    }
  }
  await ended;
  expect(publisher.exitCode).toBe(0);
  expect(seen.size).toBeGreaterThan(10);
  server.closeAllConnections();
  server.close();
  await rm(dataDir, { recursive: true });
}, 300_000);
