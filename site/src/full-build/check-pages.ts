import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SiteError } from '../errors.ts';
import { answersAt } from '../release/checks/answers.ts';
import { brokenLink, describeBrokenLink, type LinkTargets } from '../release/checks/broken-link.ts';
import { contentFaults } from '../release/checks/content-faults.ts';
import type { EmittedPage } from '../release/emitted-page.ts';
import { filesBelow } from '../release/files.ts';
import { readPage } from '../release/read-page.ts';

/** More than this at once helps nobody; the count says how many there are. */
const SHOWN_FAULTS = 10;

interface Expected {
  /** Every path of the route table, with leading and trailing slash. */
  paths: string[];
  /** What the server will look up at a path, as JSON. */
  record: (kind: 'office' | 'redirect', path: string) => string | undefined;
  siteUrl: string;
}

interface Checked {
  pages: number;
  links: number;
}

/** Refuses a build in which a page is missing or empty, or a link or fragment leads nowhere. */
export async function checkPages(client: string, { paths, record, siteUrl }: Expected): Promise<Checked> {
  const files = new Set(await filesBelow(client));
  const pages = await readPages(client, files);
  const targets: LinkTargets = {
    siteUrl,
    hasPage: (pathname) => pages.has(pathname),
    idsAt: (pathname) => pages.get(pathname)?.ids,
    answersAt: (pathname) => answersAt(pathname, { hasFile: (file) => files.has(file), record }),
  };
  const faults = [...routeFaults(pages, paths)];
  const sound = new Set<string>();
  let links = 0;
  for (const [path, page] of pages) {
    faults.push(...contentFaults(path, page, new URL(siteUrl).origin));
    for (const address of page.links) {
      const broken = brokenLink(path, address, targets, sound);
      links++;
      if (broken) faults.push(describeBrokenLink(broken));
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

function summary(faults: string[]): string {
  const shown = faults.slice(0, SHOWN_FAULTS).map((fault) => `\n  - ${fault}`);
  const more = faults.length > SHOWN_FAULTS ? `\n  … and ${faults.length - SHOWN_FAULTS} more` : '';
  return `The built pages did not pass their checks, so nothing was published:${shown.join('')}${more}`;
}
