import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assemble } from '../src/content/assemble/index.ts';
import { createLibrary } from '../src/content/library.ts';
import type { PageData } from '../src/content/page-data.ts';
import { routeTable } from '../src/content/routes.ts';
import { readSnapshot } from '../src/content/snapshot.ts';
import { inRelease, releasePaths } from '../src/release/paths.ts';
import { readPage } from '../src/release/read-page.ts';
import { skimPage } from '../src/release/skim-page.ts';
import { ReleaseRenderer } from '../src/render/release-renderer.ts';
import { PageRenderer } from '../src/render/page-renderer.ts';
import type { Rendering } from '../src/render/rendering.ts';
import { DEMO } from './support/demo.ts';
import { serveDemo } from './support/serve-demo.ts';

let site: Awaited<ReturnType<typeof serveDemo>>;
let renderer: PageRenderer;
let pages: PageData[];
beforeAll(async () => {
  site = await serveDemo();
  renderer = await PageRenderer.open(inRelease.server(releasePaths(site.dataDir).current));
  const library = createLibrary(await readSnapshot(DEMO.snapshot));
  const routes = routeTable(library);
  pages = [...routes].map((route) => assemble(library, routes, route));
});
afterAll(() => site.stop());

const built = (path: string) =>
  readFile(
    join(releasePaths(site.dataDir).current, 'client', path === '/404/' ? '404.html' : `${path}index.html`),
    'utf8',
  );

describe('the renderer of single pages', () => {
  it('gives every page of the demo as the build wrote it, byte for byte', async () => {
    for (const page of pages) expect(await renderer.render(page), page.path).toBe(await built(page.path));
  });

  it('gives pages that can be read without parsing all of HTML', async () => {
    for (const { path } of pages) {
      const html = await built(path);
      expect({ ...skimPage(html) }, path).toEqual({ ...readPage(html) });
    }
  });

  it('gives the same when many pages are rendered at once', async () => {
    const rendered = await Promise.all(pages.map((page) => renderer.render(page)));
    for (const [at, page] of pages.entries()) expect(rendered[at], page.path).toBe(await built(page.path));
  });

  it('gives everyone their own pages when several ask all threads at once', async () => {
    const server = inRelease.server(releasePaths(site.dataDir).current);
    const all = await ReleaseRenderer.open(server);
    const asked = pages.map((page) => ({ page }));
    await all.render(asked, () => undefined);
    const renderings = [asked, asked.toReversed()].map(async (items) => {
      const found = new Map<string, unknown>();
      await all.render(items, ({ page }, rendering) =>
        found.set(page.path, 'bytes' in rendering ? Buffer.from(rendering.bytes.content).toString() : rendering),
      );
      return found;
    });
    for (const found of await Promise.all(renderings))
      for (const { path } of pages) expect(found.get(path), path).toBe(await built(path));
    await all.close();
  });

  it('takes over the pages that a thread has begun', async () => {
    const all = await ReleaseRenderer.open(inRelease.server(releasePaths(site.dataDir).current));
    const asked = pages.map((page) => ({ page }));
    await all.render(asked, () => undefined);
    const broken = structuredClone(pages[0]);
    if (!broken) throw new Error('The demo has no pages.');
    Object.assign(broken, { portal: 'none' });
    for (const page of [broken, ...pages]) all.begin(page);
    const found = new Map<PageData, Rendering>();
    await all.render([{ page: broken }, ...asked], ({ page }, rendering) => found.set(page, rendering));
    expect(found.size).toBe(1 + pages.length);
    for (const [page, rendering] of found)
      if (page === broken) expect(rendering).toHaveProperty('failure');
      else
        expect('bytes' in rendering && Buffer.from(rendering.bytes.content).toString(), page.path).toBe(
          await built(page.path),
        );
    await all.close();
  });

  it('says which page cannot be rendered and why, and renders the others on', async () => {
    for (const page of pages) {
      if (page.kind === 'office') {
        Object.assign(page.office, { addresses: 'none' });
        await expect(renderer.render(page)).rejects.toThrow(`The page ${page.path} cannot be rendered: `);
      } else expect(await renderer.render(page)).toBe(await built(page.path));
    }
  });

  it.each(['/-/file/', '/-/file', '/-/file/?page=1', '//-/file/', '/%2D/file/', '/x/../-/file/'])(
    'cannot be asked from outside: %s is no page',
    async (address) => {
      for (const method of ['GET', 'HEAD', 'POST']) {
        const { status } = await fetch(site.base + address, { method });
        expect([404, 405], `${method} ${address}`).toContain(status);
      }
    },
  );
});
