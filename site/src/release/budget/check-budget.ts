import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { SiteError } from '../../errors.ts';
import { readPage } from '../read-page.ts';
import { ALERT_BYTES, bytesFor, MEDIAN_BYTES, REQUESTS } from './budgets.ts';
import type { PageLoads } from './page-loads.ts';

export interface Weighed {
  /** Bytes of the page in the middle, and of the heaviest. */
  median: number;
  heaviest: number;
}

/** `kind` is that of its route or of its data. */
interface Page {
  readonly kind: string;
  readonly path: string;
}

const SHOWN_FAULTS = 10;

/** Refuses pages that are too heavy, load too much, or load anything from elsewhere. Weighs what is served, so it comes last. Alerts weigh nothing. */
export async function checkBudget(
  client: string,
  pages: readonly Page[],
  siteUrl: string,
  alerts = 0,
): Promise<Weighed> {
  const faults: string[] = [];
  const sizes: number[] = [];
  for (const page of pages) {
    const file = join(client, fileOf(page.path));
    const bytes = Math.max(0, (await servedBytes(file)) - alerts * ALERT_BYTES);
    sizes.push(bytes);
    faults.push(...sizeFaults(page, bytes), ...loadFaults(page, readPage(await readFile(file, 'utf8')).loads, siteUrl));
  }
  sizes.sort((a, b) => a - b);
  const median = sizes[Math.floor(sizes.length / 2)] ?? 0;
  if (median > MEDIAN_BYTES) {
    faults.push(
      `half of all pages weigh more than ${count(MEDIAN_BYTES)} bytes: the median is ${overrun(median, MEDIAN_BYTES)}`,
    );
  }
  if (faults.length > 0) throw new SiteError(summary(faults));
  return { median, heaviest: sizes.at(-1) ?? 0 };
}

/** `bytes` are those without alerts. */
export function* sizeFaults({ path, kind }: Page, bytes: number): Generator<string> {
  const budget = bytesFor(kind);
  if (bytes > budget) yield `${path} (${kind}) weighs ${overrun(bytes, budget)}`;
}

export function* loadFaults({ path, kind }: Page, { all, first }: PageLoads, siteUrl: string): Generator<string> {
  const requests = first.size + 1;
  if (requests > REQUESTS) yield `${path} (${kind}) makes ${requests} requests at once; the budget is ${REQUESTS}`;
  for (const address of all) {
    if (new URL(address, siteUrl).origin !== new URL(siteUrl).origin)
      yield `${path} (${kind}) loads ${address} from another site`;
  }
}

function fileOf(path: string): string {
  return path === '/404/' ? '404.html' : `${path}index.html`;
}

/** Compressed, where there is a compressed copy. */
async function servedBytes(file: string): Promise<number> {
  const { size } = await stat(`${file}.br`).catch(() => stat(file));
  return size;
}

function overrun(bytes: number, budget: number): string {
  return `${count(bytes)} bytes, ${count(bytes - budget)} more than the ${count(budget)} of its budget`;
}

function count(bytes: number): string {
  return bytes.toLocaleString('en');
}

function summary(faults: string[]): string {
  const shown = faults.slice(0, SHOWN_FAULTS).map((fault) => `\n  - ${fault}`);
  const more = faults.length > SHOWN_FAULTS ? `\n  … and ${faults.length - SHOWN_FAULTS} more` : '';
  return (
    `Pages exceed their budget, so nothing was published:${shown.join('')}${more}\n` +
    'Shorten the text, split the page, or put pictures further down (src/release/budget/budgets.ts holds the limits).'
  );
}
