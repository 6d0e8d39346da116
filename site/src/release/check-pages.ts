import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SiteError } from '../errors.ts';
import { filesBelow } from './files.ts';
import { type EmittedPage, readPage } from './read-page.ts';

/** More than this at once helps nobody; the count says how many there are. */
const SHOWN_FAULTS = 10;

interface Expected {
  /** Every path of the route table, with leading and trailing slash. */
  paths: string[];
  /** Paths that the server renders when they are asked for. */
  onDemand: string[];
  siteUrl: string;
}

interface Checked {
  pages: number;
  links: number;
}

/** Refuses a build in which a page is missing or empty, or a link or fragment leads nowhere. */
export async function checkPages(client: string, { paths, onDemand, siteUrl }: Expected): Promise<Checked> {
  const files = new Set(await filesBelow(client));
  const rendered = new Set(onDemand);
  const pages = await readPages(client, files);
  const faults = [...routeFaults(pages, paths)];
  let links = 0;
  for (const [path, page] of pages) {
    faults.push(...contentFaults(path, page));
    for (const address of page.links) {
      const fault = linkFault({ path, address, pages, files, rendered, siteUrl });
      links++;
      if (fault) faults.push(fault);
    }
  }
  if (faults.length > 0) throw new SiteError(summary(faults));
  return { pages: pages.size, links };
}

async function readPages(client: string, files: Set<string>): Promise<Map<string, EmittedPage>> {
  const pages = new Map<string, EmittedPage>();
  for (const file of files) {
    if (!file.endsWith('.html')) continue;
    pages.set(pathOf(file), readPage(await readFile(join(client, file), 'utf8')));
  }
  return pages;
}

function pathOf(file: string): string {
  return `/${file.replace(/(?:^|(?<=\/))index\.html$/, '').replace(/\.html$/, '/')}`;
}

function* routeFaults(pages: Map<string, EmittedPage>, paths: string[]): Generator<string> {
  const expected = new Set(paths);
  for (const path of expected) if (!pages.has(path)) yield `${path} was not written`;
  for (const path of pages.keys()) if (!expected.has(path)) yield `${path} was written but is not in the route table`;
}

function* contentFaults(path: string, page: EmittedPage): Generator<string> {
  if (!page.lang) yield `${path} names no language`;
  if (!page.title) yield `${path} has no title`;
  if (!page.heading) yield `${path} is empty: it has no main heading`;
  if (page.scripts > 0) yield `${path} carries a script`;
  if (page.forbiddenStyles > 0) yield `${path} carries a style that its content security policy does not allow`;
  for (const id of page.duplicateIds) yield `${path} has the id "${id}" twice`;
}

interface Link {
  path: string;
  address: string;
  pages: Map<string, EmittedPage>;
  files: Set<string>;
  rendered: Set<string>;
  siteUrl: string;
}

function linkFault({ path, address, pages, files, rendered, siteUrl }: Link): string | undefined {
  const target = URL.parse(address, siteUrl + path);
  if (target && target.origin !== new URL(siteUrl).origin) return undefined;
  const decoded = target && decode(target);
  if (!decoded) return `${path} links to "${address}", which is not an address`;
  const { pathname, fragment } = decoded;
  const page = pages.get(pathname);
  if (!page)
    return files.has(pathname.slice(1)) || rendered.has(pathname)
      ? undefined
      : `${path} links to ${pathname}, which does not exist`;
  if (fragment && !page.ids.has(fragment))
    return `${path} links to ${pathname}#${fragment}, but nothing there has that id`;
  return undefined;
}

/** Undefined for a bare `%` and other bytes that are not UTF-8. */
function decode({ pathname, hash }: URL): { pathname: string; fragment: string } | undefined {
  try {
    return { pathname: decodeURI(pathname), fragment: decodeURIComponent(hash.slice(1)) };
  } catch {
    return undefined;
  }
}

function summary(faults: string[]): string {
  const shown = faults.slice(0, SHOWN_FAULTS).map((fault) => `\n  - ${fault}`);
  const more = faults.length > SHOWN_FAULTS ? `\n  … and ${faults.length - SHOWN_FAULTS} more` : '';
  return `The built pages did not pass their checks, so nothing was published:${shown.join('')}${more}`;
}
