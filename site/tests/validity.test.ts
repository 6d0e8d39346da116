import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { pageKinds } from './support/page-kinds.ts';
import { serveDemo } from './support/serve-demo.ts';

/** The Nu HTML checker of the W3C, which also checks the styles inside a page. It runs on Java. */
const jar = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');
const hasJava = spawnSync('java', ['-version']).status === 0;
const title = hasJava ? 'the Nu HTML checker' : 'the Nu HTML checker (left out: there is no Java on this machine)';

const ReportSchema = z.object({
  messages: z.array(
    z.object({ type: z.string(), url: z.string(), message: z.string(), extract: z.string().optional() }),
  ),
});

async function faultsIn(files: readonly string[]): Promise<string[]> {
  const args = [
    '-Xmx512m',
    '-jar',
    jar,
    '--format',
    'json',
    '--errors-only',
    '--stdout',
    '--exit-zero-always',
    ...files,
  ];
  const { stdout } = await promisify(execFile)('java', args, { maxBuffer: 2 ** 26 });
  return ReportSchema.parse(JSON.parse(stdout)).messages.map(
    ({ url, message, extract }) => `${url.replace(/^.*\//, '')}: ${message} (${extract ?? ''})`,
  );
}

describe.runIf(hasJava)(title, () => {
  let folder: string;
  let site: Awaited<ReturnType<typeof serveDemo>>;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'validity-'));
    site = await serveDemo();
  });
  afterAll(async () => {
    await site.stop();
    await rm(folder, { recursive: true });
  });

  const save = async (name: string, html: string) => {
    const file = join(folder, `${name}.html`);
    await writeFile(file, html);
    return file;
  };

  it('finds no error in a page of any kind and language, nor in what is rendered on demand', async () => {
    const files: string[] = [];
    for (const { path } of await pageKinds()) {
      const response = await fetch(site.base + path);
      expect([path, response.headers.get('content-type')]).toEqual([path, expect.stringMatching('text/html')]);
      files.push(await save(path.replaceAll('/', '_'), await response.text()));
    }
    const search = await fetch(`${site.base}/suche/?q=Integration`);
    files.push(await save('search-hits', await search.text()));
    expect(await faultsIn(files)).toEqual([]);
  }, 180_000);

  it('would find a fault in the markup and in the styles', async () => {
    const page = (head: string, body: string) =>
      `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>x</title>${head}</head><body>${body}</body></html>`;
    const markup = await save('markup', page('', '<ul><p>x</p></ul>'));
    const styles = await save('styles', page('<style>p { colour: red }</style>', '<p>x</p>'));
    const faults = await faultsIn([markup, styles]);
    expect(faults).toEqual([
      expect.stringMatching(/^markup\.html: Element “p” not allowed/),
      expect.stringMatching(/^styles\.html: CSS: “colour”/),
    ]);
  });
});
