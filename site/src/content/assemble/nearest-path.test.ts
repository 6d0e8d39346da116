import { describe, expect, it } from 'vitest';
import { render } from '../../../tests/support/render.ts';
import { sampleSnapshot } from '../../../tests/support/sample.ts';
import Page from '../../layouts/Page.astro';
import { createLibrary } from '../library.ts';
import { routeTable } from '../routes.ts';
import { assemble } from './index.ts';

const library = createLibrary(sampleSnapshot());
const routes = routeTable(library);
const page = (path: string) => assemble(library, routes, routes.find(path));
const linkTo = (locale: string, from: string) =>
  page(from).languageLinks.find(({ language }) => language.locale === locale);

const CHILD = '/themen/integration/interkulturelle-oeffnung-der-verwaltung/';

describe('the language switch of a page without a translation', () => {
  it('leads to the first page above that there is in that language', () => {
    expect(linkTo('en', CHILD)).toMatchObject({ path: '/en/topics/living-together/', translates: false });
    expect(linkTo('en', `${CHILD}leichte-sprache/`)).toMatchObject({ path: '/en/topics/living-together/' });
  });

  it('leads to the start page where nothing above is in that language', () => {
    expect(linkTo('tr', CHILD)).toMatchObject({ path: '/tr/', translates: false });
    expect(linkTo('en', '/impressum/')).toMatchObject({ path: '/en/', translates: false });
  });

  it('says in that language that the page does not exist in it, and so does the page to which it leads', async () => {
    const here = await render(Page, { page: page(CHILD), siteUrl: 'https://portal.example' });
    const link = here.page.getByRole('link', { name: 'English (this page does not exist in English)' });
    const [path = '', id = ''] = (link.getAttribute('href') ?? '').split('#');
    const there = await render(Page, { page: page(path), siteUrl: 'https://portal.example' });
    expect(there.document.getElementById(id)?.textContent).toMatch(/does not exist in English/);
  });

  it('says nothing of the kind about a page that is translated', async () => {
    const { page: root } = await render(Page, {
      page: page('/themen/integration/'),
      siteUrl: 'https://portal.example',
    });
    expect(root.getByRole('link', { name: 'English' }).getAttribute('href')).toBe('/en/topics/living-together/');
    const { page: german } = await render(Page, { page: page(CHILD), siteUrl: 'https://portal.example' });
    expect(german.queryByText(/Go back in your browser/)).toBeNull();
  });
});
