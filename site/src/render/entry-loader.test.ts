import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { inRelease, type ReleasePaths, releasePaths } from '../release/paths.ts';
import { EntryLoader } from './entry-loader.ts';

const KINDS = ['search', 'feedback', 'open-now'];

let folder: string;
let paths: ReleasePaths;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'renderer-'));
  paths = releasePaths(folder);
});
afterEach(() => rm(folder, { recursive: true }));

/** Like Astro's: the code of a page is imported when the page is asked for. */
async function build(id: string): Promise<string> {
  const server = inRelease.server(paths.release(id));
  await mkdir(join(server, 'chunks'), { recursive: true });
  const pages = KINDS.map((kind) => `'/${kind}': () => import('./chunks/${kind}.mjs')`).join();
  const handler = 'async (request) => { request.answer = (await pages[request.url]()).default; }';
  await writeFile(join(server, 'entry.mjs'), `const pages = {${pages}}; export const handler = ${handler}`);
  for (const kind of KINDS) await writeFile(join(server, 'chunks', `${kind}.mjs`), `export default '${kind}'`);
  return server;
}

async function ask(loader: EntryLoader, server: string, kind: string): Promise<unknown> {
  const request = Object.assign(new IncomingMessage(new Socket()), { url: `/${kind}`, answer: undefined });
  const handler = await loader.handlerFor(server);
  await Reflect.apply(handler, undefined, [request, new ServerResponse(request)]);
  return request.answer;
}

it('renders every kind of page after the release that brought the code was removed', async () => {
  const loader = new EntryLoader();
  const [first, second] = [await build('1'), await build('2')];
  await loader.handlerFor(first);
  await loader.handlerFor(second);
  await rm(paths.release('1'), { recursive: true });
  for (const kind of KINDS) expect(await ask(loader, second, kind)).toBe(kind);
});

it('tries again after it could not load', async () => {
  const loader = new EntryLoader();
  const server = await build('1');
  await cp(server, `${server}.later`, { recursive: true });
  await rm(server, { recursive: true });
  await expect(loader.handlerFor(server)).rejects.toThrow('ENOENT');
  await cp(`${server}.later`, server, { recursive: true });
  expect(await ask(loader, server, 'search')).toBe('search');
});
