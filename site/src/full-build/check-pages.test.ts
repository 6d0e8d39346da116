import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkPages } from './check-pages.ts';

const siteUrl = 'https://portal.example';
let client: string;
beforeEach(async () => {
  client = await mkdtemp(join(tmpdir(), 'check-'));
});
afterEach(() => rm(client, { recursive: true }));

async function page(file: string, body: string, head = '<title>Titel</title>'): Promise<void> {
  await mkdir(dirname(join(client, file)), { recursive: true });
  await writeFile(
    join(client, file),
    `<!doctype html><html lang="de" dir="ltr"><head>${head}</head><body>${body}</body></html>`,
  );
}

const heading = '<h1>Überschrift</h1>';
const REDIRECTS: Readonly<Record<string, string>> = {
  '/alt/': '{"status":301,"target":"/"}',
  '/weg/': '{"status":410}',
};
const record = (kind: string, path: string) => (kind === 'redirect' ? REDIRECTS[path] : undefined);
const check = (...paths: string[]) => checkPages(client, { paths, record, siteUrl });

describe('the check of built pages', () => {
  it('accepts pages whose links and fragments resolve', async () => {
    await page('index.html', `${heading}<a href="/themen/#teil">x</a><a href="https://else.example/y/">y</a>`);
    await page(
      'themen/index.html',
      `${heading}<p id="teil"></p><a href="${siteUrl}/">x</a><a href="mailto:a@b.c">m</a>`,
    );
    await page('404.html', heading);
    await expect(check('/', '/themen/', '/404/')).resolves.toMatchObject({ pages: 3, links: 4 });
  });

  it('accepts links at which the server leads on or renders something', async () => {
    await page('index.html', `${heading}<a href="/alt/">1</a><a href="/alt">2</a><a href="/suche/">3</a>`);
    await page('themen/index.html', `${heading}<p id="teil"></p><a href="/themen#teil">x</a>`);
    await expect(check('/', '/themen/')).resolves.toMatchObject({ links: 4 });
  });

  it.each([
    ['a link to an address that is gone', '<a href="/weg/">x</a>', /\/ links to \/weg\/, which does not exist/],
    ['a link to a page that does not exist', '<a href="/fehlt/">x</a>', /\/ links to \/fehlt\/, which does not exist/],
    [
      'an image that does not exist',
      '<img src="/media/x.png" alt="">',
      /\/ links to \/media\/x\.png, which does not exist/,
    ],
    ['a fragment that nothing has', '<a href="#fehlt">x</a>', /#fehlt, but nothing there has that id/],
    ['a link that is not an address', '<a href="http://">x</a>', /"http:\/\/", which is not an address/],
    ['a link with a bare percent sign', '<a href="/100%/">x</a>', /\/ links to "\/100%\/", which is not an address/],
    ['a fragment with one', '<a href="/#100%">x</a>', /\/ links to "\/#100%", which is not an address/],
    ['the same id twice', '<p id="a"></p><p id="a"></p>', /has the id "a" twice/],
    ['a script', '<script>1</script>', /carries a script/],
    [
      'a style that its policy does not allow',
      '<style>p{}</style>',
      /carries a style that its content security policy/,
    ],
  ])('refuses %s', async (_, body, message) => {
    await page('index.html', heading + body);
    await expect(check('/')).rejects.toThrow(message);
  });

  it('refuses a page in another language than its address says, and one that calls itself another', async () => {
    await page('en/index.html', heading);
    await page('index.html', heading, '<title>Titel</title><link rel="canonical" href="https://portal.example/en/">');
    await expect(check('/', '/en/')).rejects.toThrow(
      /\/en\/ should be in "en" \(ltr\), but says "de" \(ltr\)[\s\S]*\/ says that its address is/,
    );
  });

  it('refuses a page without a heading or title', async () => {
    await page('index.html', '<p>Text</p>', '');
    await expect(check('/')).rejects.toThrow(/no title[\s\S]*is empty/);
  });

  it('refuses a page that is missing and one that nobody asked for', async () => {
    await page('mehr/index.html', heading);
    await expect(check('/')).rejects.toThrow(
      /\/ was not written[\s\S]*\/mehr\/ was written but is not in the route table/,
    );
  });
});
