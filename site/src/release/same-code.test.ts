import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { codeOf } from './same-code.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'same-code-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function build(id: string, { hash = 'AbC-12_x', assets = '"/a.css"', page = 'return 1' } = {}): Promise<string> {
  const server = join(folder, id, 'server');
  await mkdir(join(server, 'chunks'), { recursive: true });
  const manifest = `{"outDir":"file://${folder}/${id}/","assets":[${assets}],"key":"${id}"}`;
  await writeFile(join(server, 'entry.mjs'), `import "./chunks/page_${hash}.mjs"; deserializeManifest(${manifest})`);
  await writeFile(join(server, 'chunks', `page_${hash}.mjs`), `var client = "file://${folder}/${id}/client/"; ${page}`);
  return codeOf(server);
}

it('two builds of the same code are the same, wherever they lie and whatever files they have', async () => {
  expect(await build('1')).toBe(await build('2', { hash: 'xYz_98-a', assets: '"/a.css","/b.css"' }));
});

it('a build of other code is another', async () => {
  expect(await build('3')).not.toBe(await build('4', { page: 'return 2' }));
});
