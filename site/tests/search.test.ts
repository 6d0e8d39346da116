import { createHash } from 'node:crypto';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO } from './support/demo.ts';
import { runBuild } from './support/run-build.ts';
import { serveDemo } from './support/serve-demo.ts';

let site: Awaited<ReturnType<typeof serveDemo>>;
beforeAll(async () => {
  site = await serveDemo();
});
afterAll(() => site.stop());

const get = (path: string, init: RequestInit = {}) => fetch(site.base + path, { redirect: 'manual', ...init });

async function open(path: string) {
  const response = await get(path);
  const { document } = new JSDOM(await response.text()).window;
  const texts = (selector: string) =>
    [...document.querySelectorAll(selector)].map(({ textContent }) => textContent.trim());
  return { status: response.status, headers: response.headers, document, texts, heading: texts('h1')[0] };
}

const ask = (query: string) => open(`/suche/?q=${encodeURIComponent(query)}`);

describe('the search', () => {
  it('finds a page and shows its title, its path and where the words stand', async () => {
    const page = await ask('Einbürgerung');
    expect(page.status).toBe(200);
    expect(page.heading).toMatch(/^\d+ Treffer für „Einbürgerung“$/);
    const [hit] = page.document.querySelectorAll('main li');
    expect(hit?.querySelector('h2 a')?.getAttribute('href')).toBe(
      '/rathaus/verwaltung/amt-fuer-migration/einbuergerung/',
    );
    expect(hit?.querySelector('p')?.textContent.trim()).toBe('Amt für Migration');
    expect(hit?.querySelector('mark')?.textContent).toMatch(/einbürgerung/i);
    expect(page.texts('main h2')).toContain('Allgemeine Informationen zur Einbürgerung');
  });

  it('forgives umlauts, ß and a typing error', async () => {
    expect((await ask('einbuergerung')).heading).toMatch(/^[1-9]/);
    const page = await ask('integrazion');
    expect(page.texts('main a')).toContain('Integration');
    expect(page.document.querySelector('main a')?.getAttribute('href')).toBe('/suche/?q=Integration');
  });

  it('lists page after page, without a hit twice, and the last page for a number behind it', async () => {
    const first = await open('/suche/?q=Integration');
    const second = await open('/suche/?q=Integration&page=2');
    const hrefs = (page: typeof first) =>
      [...page.document.querySelectorAll('main h2 a')].map((link) => link.getAttribute('href'));
    expect(hrefs(first)).toHaveLength(10);
    expect(hrefs(second).filter((href) => hrefs(first).includes(href))).toEqual([]);
    expect(first.document.querySelector('a[rel=next]')?.getAttribute('href')).toBe('/suche/?q=Integration&page=2');
    const last = await open('/suche/?q=Integration&page=999');
    expect(last.document.querySelector('a[rel=next]')).toBeNull();
    expect(hrefs(last)).not.toHaveLength(0);
  });

  it.each([
    ['/en/search/?q=naturalisation', 'en'],
    ['/tr/arama/?q=entegrasyon', 'tr'],
    ['/ar/bahth/?q=%D8%A7%D9%84%D8%A7%D9%86%D8%AF%D9%85%D8%A7%D8%AC', 'ar'],
    ['/uk/poshuk/?q=%D1%96%D0%BD%D1%82%D0%B5%D0%B3%D1%80%D0%B0%D1%86%D1%96%D1%8F', 'uk'],
  ])('answers at %s in its language', async (path, language) => {
    const page = await open(path);
    expect(page.document.documentElement.lang).toBe(language);
    const firstHit = page.document.querySelector('main h2 a')?.getAttribute('href');
    expect(firstHit).toMatch(new RegExp(`^/${language}/`));
  });

  it('marks what is in another language as such', async () => {
    const page = await open('/ar/bahth/?q=Personalamt');
    const german = page.document.querySelector('main li[lang=de]');
    expect(german?.getAttribute('dir')).toBe('ltr');
    expect(german?.querySelector('[lang=ar]')?.textContent).toContain('الألمانية');
    expect(german?.querySelector('a')?.getAttribute('hreflang')).toBe('de');
  });

  it('says what can be searched when nothing was asked, and where else to look when nothing was found', async () => {
    for (const path of ['/suche/', '/suche/?q=', '/suche/?q=+++', '/suche/?page=3']) {
      const page = await open(path);
      expect([page.status, page.heading]).toEqual([200, 'Suche']);
      expect(page.texts('main h2')).toContain('Themen');
    }
    const none = await ask('xqzvwk');
    expect(none.heading).toBe('Keine Treffer für „xqzvwk“');
    expect(none.texts('main a')).toEqual(expect.arrayContaining(['115', 'Integration']));
  });

  it('is a page like the others: nothing from elsewhere, no script, no cookie; but kept by nobody and not for search engines', async () => {
    const { headers, document } = await ask('Pass');
    const policy = headers.get('content-security-policy') ?? '';
    const own = document.querySelector('meta[http-equiv=Content-Security-Policy] ~ style')?.previousElementSibling;
    for (const { textContent } of document.querySelectorAll('style')) {
      expect(own?.getAttribute('content')).toContain(createHash('sha256').update(textContent).digest('base64'));
    }
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/script-src|unsafe-eval/);
    expect(headers.get('cache-control')).toBe('private, no-store');
    expect(headers.get('content-type')).toBe('text/html;charset=utf-8');
    expect(headers.get('set-cookie')).toBeNull();
    expect(document.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
    expect(document.querySelector('script')).toBeNull();
  });

  it('can be asked from every page of the site', async () => {
    for (const path of ['/', '/en/', '/impressum/', '/gibt-es-nicht/']) {
      const { document } = await open(path);
      const form = document.querySelector('header form[role=search]');
      expect((await get(`${form?.getAttribute('action') ?? ''}?q=Pass`)).status, path).toBe(200);
    }
  });
});

describe('bad input to the search', () => {
  it.each([
    ['10,000 characters', 'q='.padEnd(10_000, 'Stadtverwaltung+')],
    ['one word of 10,000 characters', 'q='.padEnd(10_000, 'x')],
    ['markup', 'q=%3Cscript%3Ealert(1)%3C%2Fscript%3E%22%3E%3Cimg+src%3Dx+onerror%3Dalert(1)%3E'],
    ['only words that say nothing', 'q=der+die+das+und'],
    ['only punctuation', 'q=%3F%21%26%26%22%27'],
    ['NUL bytes', 'q=%00%00Pass%00'],
    ['percent signs that encode nothing', 'q=%E0%A4%A&x=%&q=%zz'],
    ['the question twice', 'q=Pass&q=Ausweis&q[]=x'],
    ['halves of characters', 'q=%ED%A0%80%ED%B0%80'],
    ['marks that turn the direction', 'q=%E2%80%AE%E2%81%A7'],
    ['a page that is no number', 'q=Pass&page=%3Cb%3E&page=-1'],
    ['a page far away', 'q=Pass&page=9007199254740993'],
  ])('%s gets a clear answer', async (_, query) => {
    for (const path of ['/suche/', '/ar/bahth/']) {
      const page = await open(`${path}?${query}`);
      expect(page.status).toBe(200);
      expect(page.heading).not.toBe('');
      expect(page.document.querySelector('main script, main img')).toBeNull();
      expect(page.document.querySelector('main [onerror]')).toBeNull();
    }
  });

  it('says so when a question was too long to be asked as a whole', async () => {
    const page = await ask('Einbürgerung '.repeat(500));
    expect(page.texts('main p').join(' ')).toContain('Ihre Anfrage war zu lang');
    expect(page.document.querySelector('main input')?.getAttribute('value')?.length).toBeLessThanOrEqual(200);
  });

  it('takes no other method, has one address, and listens to no foreign host name', async () => {
    const post = await get('/suche/', { method: 'POST', body: 'q=Pass' });
    expect([post.status, post.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
    expect((await get('/suche/?q=Pass', { method: 'HEAD' })).status).toBe(200);
    const bare = await get('/suche?q=Pass%20x');
    expect([bare.status, bare.headers.get('location')]).toEqual([301, '/suche/?q=Pass%20x']);
    expect(await statusFor('//suche//?q=Pass', 'evil.example')).toBe(200);
    for (const host of ['evil.example', 'a b', '[', 'x:99999999', '<script>']) {
      expect([200, 400], host).toContain(await statusFor('/suche/?q=Pass', host));
    }
  });

  /** `fetch` would put the address and the host in order. */
  function statusFor(path: string, host: string): Promise<number | undefined> {
    const { port } = new URL(site.base);
    return new Promise((resolve, reject) => {
      request({ host: '127.0.0.1', port, path, headers: { host } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on('error', reject)
        .end();
    });
  }
});

describe('a new release', () => {
  it('is searched from the moment it is served, and no longer what was taken away', async () => {
    expect((await ask('Quastenflosser')).heading).toBe('Keine Treffer für „Quastenflosser“');
    const changed = (await readFile(DEMO.snapshot, 'utf8')).replaceAll('Masterplanprozess ab 2005', 'Quastenflosser');
    const folder = join(site.dataDir, 'changed');
    await cp(DEMO.media, join(folder, 'media'), { recursive: true });
    const file = join(folder, 'snapshot.json');
    await writeFile(file, changed);
    const { code, stderr } = await runBuild({ DATA_DIR: site.dataDir, CONTENT_SNAPSHOT: file });
    expect([code, stderr]).toEqual([0, '']);
    expect((await ask('Quastenflosser')).heading).toMatch(/^[1-9]\d* Treffer/);
    expect((await ask('Masterplanprozess ab 2005')).texts('main h2')).not.toContain('Masterplanprozess ab 2005');
  }, 300_000);
});
