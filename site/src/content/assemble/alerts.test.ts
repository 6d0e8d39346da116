import { beforeAll, describe, expect, it } from 'vitest';
import Alerts from '../../components/frame/Alerts.astro';
import { example, sampleSnapshot } from '../../../tests/support/sample.ts';
import { render } from '../../../tests/support/render.ts';
import { languageOf } from '../../i18n/texts.ts';
import { createLibrary } from '../library.ts';
import { type RouteTable, routeTable } from '../routes.ts';
import { alertsOn } from './alerts.ts';

const everywhere = example('alert', 'an alert for the whole site');
const inBranch = example('alert', 'an alert for a branch, with a page to go on to', { documentId: 'bereich' });

function setUp(...alert: Record<string, unknown>[]) {
  const library = createLibrary(sampleSnapshot({ alert }));
  const routes = routeTable(library);
  return { routes, on: (path: string) => alertsOn(library, routes.find(path)) };
}

const titlesIn = (alerts: readonly { title: string }[]) => alerts.map(({ title }) => title);

describe('alerts', () => {
  let topicPaths: string[];
  beforeAll(() => {
    topicPaths = pathsOf(setUp().routes, 'topic');
  });

  it('of the whole site stand on every page', () => {
    const { routes, on } = setUp(everywhere);
    for (const { path } of routes) expect(on(path), path).toHaveLength(1);
  });

  it('of a branch stand on its topic, below it and on its concepts, and nowhere else', () => {
    const { routes, on } = setUp(inBranch);
    const shown = [...routes].filter(({ path }) => on(path).length > 0).map(({ path }) => path);
    expect(shown.length).toBeGreaterThan(0);
    expect(shown).toContain('/themen/integration/');
    expect(shown).not.toContain('/');
    expect(pathsOf(routes, 'office').filter((path) => shown.includes(path))).toEqual([]);
    expect(topicPaths.filter((path) => path.includes('integration')).every((path) => shown.includes(path))).toBe(true);
  });

  it('that had ended when the content was pulled are left out; one still to begin is announced', () => {
    const ended = {
      ...everywhere,
      documentId: 'alt',
      startsAt: '2026-11-20T05:00:00.000Z',
      endsAt: '2026-11-23T10:00:00.000Z',
    };
    const coming = {
      ...everywhere,
      documentId: 'neu',
      title: 'Bald',
      startsAt: '2026-12-01T05:00:00.000Z',
      endsAt: '2026-12-02T05:00:00.000Z',
    };
    expect(titlesIn(setUp(ended, coming).on('/'))).toEqual(['Bald']);
  });

  it('come with the most severe first', () => {
    const mild = { ...everywhere, documentId: 'a', title: 'Mild', severity: 'info' };
    const severe = { ...everywhere, documentId: 'b', title: 'Ernst', severity: 'danger' };
    expect(titlesIn(setUp(mild, severe).on('/'))).toEqual(['Ernst', 'Mild']);
  });

  it('say in words from when to when they apply, in the time of the city', () => {
    expect(setUp(everywhere).on('/')[0]?.period).toBe(
      'Gilt vom 23. November 2026 um 06:00 bis 24. November 2026 um 18:00',
    );
  });

  it('without a translation stand in German and say so', () => {
    expect(setUp(everywhere).on('/ar/')[0]).toMatchObject({
      title: 'Sturmwarnung',
      language: { lang: 'de', dir: 'ltr' },
    });
  });

  it('name their severity in words and lead on', async () => {
    const alerts = setUp(inBranch).on(topicPaths.find((path) => path.includes('integration')) ?? '');
    const { page } = await render(Alerts, { alerts, language: languageOf('de') });
    const region = page.getByRole('region', { name: 'Eilmeldungen' });
    expect(region.textContent).toContain('Hinweis: Sturmwarnung');
    expect(region.querySelector('a')?.getAttribute('href')).toBe(alerts[0]?.link?.href);
  });

  it('take no room where there is none', async () => {
    const { document } = await render(Alerts, { alerts: [], language: languageOf('de') });
    expect(document.body.textContent?.trim()).toBe('');
  });
});

function pathsOf(routes: RouteTable, kind: string): string[] {
  return [...routes].filter((route) => route.kind === kind).map(({ path }) => path);
}
