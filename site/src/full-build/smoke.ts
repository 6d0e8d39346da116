import { LOCALE_CODES, SOURCE_LOCALE } from '@themenportal/shared/locales';
import { homePath, searchPath } from '@themenportal/shared/paths';
import { Parser } from 'htmlparser2';
import { z } from 'zod';
import { feedPath } from '../content/feeds/branches.ts';
import type { Route } from '../content/routes.ts';
import { SITEMAP_PATH } from '../content/sitemap/paths.ts';
import { SiteError } from '../errors.ts';
import { contentFaults } from '../release/checks/content-faults.ts';
import { readPage } from '../release/read-page.ts';
import { createApp } from '../server/app.ts';
import { listen, stop } from '../server/listen.ts';
import { OnDemand } from '../server/on-demand/on-demand.ts';
import { openRelease } from '../server/release.ts';

interface Probe {
  readonly path: string;
  readonly query?: string;
  readonly status: number;
  /** How the answer is read. */
  readonly as: 'page' | 'xml' | 'text';
}

/**
 * Serves a release that nobody sees yet and asks for one of everything that residents ask for, as they do. Throws a
 * {@link SiteError} that names what is wrong. Gives how many answers were right.
 */
export async function smokeTest(release: string, routes: Iterable<Route>, siteUrl: string): Promise<number> {
  const opened = openRelease(release);
  const server = await listen(createApp({ get: () => opened }, { onDemand: new OnDemand() }), 0);
  const { port } = z.object({ port: z.number() }).parse(server.address());
  try {
    const probes = probesFor([...routes]);
    const faults: string[] = [];
    for (const probe of probes) faults.push(...(await faultsOf(probe, `http://127.0.0.1:${port}`, siteUrl)));
    if (faults.length > 0)
      throw new SiteError(
        `The new release does not answer as it should, so it is not served:\n  - ${faults.join('\n  - ')}`,
      );
    return probes.length;
  } finally {
    server.closeAllConnections();
    await stop(server);
  }
}

/** In each language that the site has pages in: its start, a topic, the search, an address where nothing is. */
function probesFor(routes: readonly Route[]): Probe[] {
  const locales = LOCALE_CODES.filter((locale) => routes.some((route) => route.locale === locale));
  const pages = (['home', 'topic'] as const).flatMap((kind) =>
    locales.flatMap((locale) => routes.find((route) => route.kind === kind && route.locale === locale) ?? []),
  );
  return [
    ...pages.map(({ path }): Probe => ({ path, status: 200, as: 'page' })),
    ...locales.flatMap((locale): Probe[] => [
      { path: searchPath(locale), query: '?q=a', status: 200, as: 'page' },
      { path: `${homePath(locale)}gibt-es-nicht/`, status: 404, as: 'page' },
    ]),
    { path: feedPath({ locale: SOURCE_LOCALE, topic: undefined }), status: 200, as: 'xml' },
    { path: SITEMAP_PATH, status: 200, as: 'xml' },
    { path: '/robots.txt', status: 200, as: 'text' },
  ];
}

async function faultsOf({ path, query = '', status, as }: Probe, server: string, siteUrl: string): Promise<string[]> {
  const response = await fetch(server + path + query);
  const text = await response.text();
  if (response.status !== status) return [`${path} answers with status ${response.status} instead of ${status}`];
  switch (as) {
    case 'page':
      return pageFaults(path, text, server, new URL(siteUrl).origin);
    case 'xml':
      return isClosed(text) ? [] : [`${path} is no whole XML`];
    case 'text':
      return text === '' ? [`${path} is empty`] : [];
    default:
      return as satisfies never;
  }
}

async function pageFaults(path: string, html: string, server: string, siteUrl: string): Promise<string[]> {
  const page = readPage(html);
  const faults = [...contentFaults(path, page, siteUrl)];
  for (const address of page.loads.first) {
    const url = new URL(address, siteUrl + path);
    if (url.origin !== siteUrl) continue;
    const { ok, status } = await fetch(server + url.pathname, { method: 'HEAD' });
    if (!ok) faults.push(`${path} loads ${url.pathname}, which answers with status ${status}`);
  }
  return faults;
}

/** Whether there are elements, and all end before the text does. */
function isClosed(xml: string): boolean {
  let [elements, open] = [0, 0];
  const parser = new Parser(
    {
      onopentag: () => {
        elements++;
        open++;
      },
      onclosetag: () => void open--,
    },
    { xmlMode: true },
  );
  parser.write(xml);
  return elements > 0 && open === 0;
}
