import { describe, expect, it } from 'vitest';
import { DEMO } from '../../tests/support/demo.ts';
import { render } from '../../tests/support/render.ts';
import { example, everyField, sampleSnapshot } from '../../tests/support/sample.ts';
import { assemble } from '../content/assemble/index.ts';
import { createLibrary } from '../content/library.ts';
import { routeTable } from '../content/routes.ts';
import { type RecordedSnapshot, readSnapshot } from '../content/snapshot.ts';
import Page from '../layouts/Page.astro';

function site(snapshot: RecordedSnapshot) {
  const library = createLibrary(snapshot);
  const routes = routeTable(library);
  const open = (path: string) =>
    render(Page, { page: assemble(library, routes, routes.find(path)), siteUrl: 'https://portal.example' });
  return { open, paths: [...routes].map(({ path }) => path) };
}

const demo = site(await readSnapshot(DEMO.snapshot));

describe('Leichte Sprache', () => {
  it('is reached from the header of every page in every language', async () => {
    for (const path of demo.paths) {
      const { document } = await demo.open(path);
      expect([path, document.querySelectorAll('.site-header__navigation a[href="/leichte-sprache/"]').length]).toEqual([
        path,
        1,
      ]);
    }
  });

  it('of the portal leads to everything else in Leichte Sprache', async () => {
    const others = demo.paths.filter((path) => /.\/leichte-sprache\/$/.test(path));
    const { document, page } = await demo.open('/leichte-sprache/');
    const list = page.getByRole('navigation', { name: 'Das gibt es noch in Leichter Sprache' });
    const links = [...list.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links.toSorted()).toEqual(others.toSorted());
    expect(others.length).toBeGreaterThan(0);
    expect(document.querySelectorAll('h1')).toHaveLength(1);
  });

  it.each(['/impressum/', '/datenschutz/', '/barrierefreiheit/'])(
    'of %s is reached from the page and from the footer of German pages',
    async (path) => {
      const plain = `${path}leichte-sprache/`;
      const { page } = await demo.open(path);
      const own = page.getByRole('link', { name: 'Diese Seite in Leichter Sprache' });
      expect(own.getAttribute('href')).toBe(plain);
      for (const [from, count] of [
        ['/', 1],
        [plain, 1],
        ['/en/', 0],
      ] as const) {
        const { document } = await demo.open(from);
        expect([from, document.querySelectorAll(`footer a[href="${plain}"]`).length]).toEqual([from, count]);
      }
      const { document } = await demo.open(plain);
      expect(document.querySelector('main')?.textContent).toContain('noch niemandem (Beispieltext, nicht geprüft)');
    },
  );
});

describe('sign language', () => {
  const TOPIC = '/themen/integration/interkulturelle-oeffnung-der-verwaltung/';
  const SEED_PAGE = '/themen/integration/integration-als-querschnitt/interkulturelle-oeffnung-der-verwaltung/';
  const SIGN_LANGUAGE = /^(Gebärdensprache|لغة الإشارة الألمانية)$/;

  it('is a video that waits to be played, with its words beside it', async () => {
    const { open } = site(sampleSnapshot());
    const { document } = await open(TOPIC);
    const section = document.getElementById('gebaerdensprache');
    expect(section?.querySelector('summary')?.textContent.trim()).toBe('Text zum Video');
    expect(section?.querySelector('.rich-text p')?.textContent).not.toBe('');
    expect(document.querySelectorAll('[autoplay]')).toHaveLength(0);
  });

  it('of the demo content keeps its place and says that it is a placeholder', async () => {
    for (const path of ['/', '/ar/', SEED_PAGE]) {
      const { document, page } = await demo.open(path);
      const video = document.querySelector('video');
      expect(video?.getAttribute('aria-label')).toBe(page.getByRole('heading', { name: SIGN_LANGUAGE }).textContent);
      expect([video?.getAttribute('width'), video?.getAttribute('height')]).toEqual(['640', '360']);
      expect(video?.hasAttribute('controls')).toBe(true);
      expect(page.getByText('Dieses Video ist ein Platzhalter. Es zeigt keine Gebärdensprache.')).toBeDefined();
    }
  });

  it('is offered in the header of every page where the portal has a video, and nowhere else', async () => {
    const portal = example('portal', 'a portal');
    const signLanguageVideo = everyField['signLanguageVideo'];
    const withVideo = site(sampleSnapshot({ portal: [{ ...portal, signLanguageVideo }] }));
    const without = site(sampleSnapshot({ portal: [{ ...portal, signLanguageVideo: null }] }));
    const link = 'header a[href="/#gebaerdensprache"]';
    for (const path of withVideo.paths) {
      expect((await withVideo.open(path)).document.querySelectorAll(link)).toHaveLength(1);
      expect((await without.open(path)).document.querySelectorAll(link)).toHaveLength(0);
    }
    expect((await withVideo.open('/')).document.getElementById('gebaerdensprache')).not.toBeNull();
  });
});
