import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { inRelease } from '../../../src/release/paths.ts';
import { type ReleaseChange, ReleaseStore } from '../../../src/release/store/index.ts';
import { keptRecords } from '../store.ts';

/** Its id. */
export const NUMBERED = '20261123T100000000Z';
/** A release whose n-th publish writes n into every page, so that every page tells to which state it belongs. */
export const PAGES = ['index.html', ...Array.from({ length: 5 }, (_, page) => `page-${page}/index.html`)];
/** Comes with every even number and goes with the next. */
export const EVEN = 'even/index.html';

export function pageText(n: number): string {
  return `${n} ${'Ein Satz, der sich wiederholt. '.repeat(60)}`;
}

export function numberedChange(n: number): ReleaseChange {
  const isEven = n % 2 === 0;
  const files = isEven ? [...PAGES, EVEN] : PAGES;
  return {
    cursor: n,
    pulledAt: '2026-11-23T11:00:00.000Z',
    files: {
      write: files.map((file) => ({ file, bytes: { content: Buffer.from(pageText(n)) } })),
      remove: isEven ? [] : [EVEN],
    },
    assets: [],
    entries: [],
    derived: [{ kind: 'redirect', key: '/n/', value: String(n) }],
    failures: [],
  };
}

/** The number in a page. Throws unless the page is whole, in every form in which it is sent. */
function numberIn(client: string, file: string): number {
  const path = join(client, file);
  const text = readFileSync(path, 'utf8');
  const n = Number(text.split(' ', 1)[0]);
  if (text !== pageText(n)) throw new Error(`${file} is not whole: ${JSON.stringify(text.slice(0, 40))}`);
  const copy = `${path}.br`;
  // A copy with another date is not sent.
  const isSent = existsSync(copy) && statSync(copy).mtime.getTime() === statSync(path).mtime.getTime();
  if (isSent && brotliDecompressSync(readFileSync(copy)).toString() !== text)
    throw new Error(`The copy of ${file} is of another state.`);
  return n;
}

/** Opens a release as the next program does, and says which state it is in. Throws unless all of it is in this one. */
export function stateOf(folder: string): number {
  const client = inRelease.client(folder);
  for (const file of PAGES) numberIn(client, file);
  const store = ReleaseStore.open(folder);
  const { cursor, history } = store;
  const recorded = keptRecords(folder)['redirect /n/'];
  store.close();
  const numbers = [...PAGES, ...(cursor % 2 === 0 ? [EVEN] : [])].map((file) => numberIn(client, file));
  const faults = [
    numbers.some((n) => n !== cursor) && `the pages have ${numbers.join()}`,
    existsSync(join(client, EVEN)) !== (cursor % 2 === 0) && 'the page of even numbers is wrong',
    recorded !== String(cursor) && `the records say ${recorded}`,
    history.length !== cursor + 1 && `there are ${history.length} publishes`,
    readdirSync(inRelease.journal(folder)).some((name) => !/^\d+$/.test(name)) && 'the journal has leftovers',
  ].filter((fault) => fault !== false);
  if (faults.length > 0) throw new Error(`The release is at ${cursor}, but ${faults.join(', ')}.`);
  return cursor;
}
