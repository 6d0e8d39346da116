import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Locale } from '@themenportal/shared/locales';
import { inRelease } from '../src/release/paths.ts';
import { ReleaseStore } from '../src/release/store/index.ts';
import { buildIndex, type SearchDocument, type SearchResult } from '../src/search/index.ts';
import { OpenedIndex } from '../src/server/search/opened-index.ts';
import { change, layStore } from '../tests/support/store.ts';
import { corpus, random } from './corpus.ts';

/*
 * `node --expose-gc bench/search.bench.ts [pages] [queries]`: how long a query, an update and a build take, and what the
 * index of a release keeps in memory. Results are not remembered between queries, so that asking twice is as much work as asking
 * once, but for the texts of the pages that were shown last.
 */
const pages = Number(process.argv[2] ?? 5000);
const queries = Number(process.argv[3] ?? 400);

function timed<T>(work: () => T): { result: T; milliseconds: number } {
  const start = performance.now();
  const result = work();
  return { result, milliseconds: performance.now() - start };
}

function report(name: string, times: readonly number[]): void {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(1);
  console.log(
    `${name.padEnd(28)} median ${at(0.5)} ms   p95 ${at(0.95)} ms   max ${at(1)} ms   (${times.length} times)`,
  );
}

/** The least of a few goes: what the machine was busy with besides is not ours to measure. */
const GOES = 5;
function quickest(work: () => unknown): number {
  return Math.min(...Array.from({ length: GOES }, () => timed(work).milliseconds));
}

const words = (text: string) => text.split(' ');
const swapped = (word: string) => word.slice(0, 3) + word.charAt(4) + word.charAt(3) + word.slice(5);

const KINDS: Readonly<Record<string, (page: SearchDocument) => string>> = {
  'one word': ({ title }) => words(title)[0] ?? '',
  'one common word': ({ text }) => words(text).find((word) => /^\p{Lu}\p{Ll}{2,8}$/u.test(word)) ?? '',
  'three words': ({ text }) => words(text).slice(10, 13).join(' '),
  'beginning of a word': ({ text }) => (words(text)[20] ?? '').slice(0, 4),
  'typing error': ({ title }) => swapped(words(title)[0] ?? ''),
  'unknown word': ({ title }) => `xq${(words(title)[0] ?? '').split('').reverse().join('')}`,
  'question of ten words': ({ text }) => words(text).slice(30, 40).join(' '),
  'two letters': ({ text }) => (words(text)[40] ?? '').slice(0, 2),
};

/** After what is no longer needed is collected, and what that lets go of. */
async function mebibytesInUse(): Promise<number> {
  for (let round = 0; round < 3; round += 1) {
    globalThis.gc?.();
    await setImmediate();
  }
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 2 ** 20;
}

const documents = corpus(pages);
const recordOf = (document: SearchDocument) => ({
  kind: 'search' as const,
  key: document.path,
  value: JSON.stringify(document),
});
const folder = mkdtempSync(join(tmpdir(), 'search-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true }));
layStore(folder, {}, { derived: documents.map(recordOf) });
const file = inRelease.database(folder);

const before = await mebibytesInUse();
const opened = new OpenedIndex();
const build = timed(() => opened.ask(file, () => undefined));
console.log(`${documents.length} documents, ${pages} of them German; opened in ${build.milliseconds.toFixed(0)} ms`);
if (globalThis.gc) console.log(`the index keeps ${((await mebibytesInUse()) - before).toFixed(0)} MiB`);
const search = (query: string, locale: Locale): SearchResult =>
  opened.ask(file, (index) => index.search(query, { locale }));

const next = random(7);
const anyPage = (locale: Locale) => {
  const own = documents.filter((page) => page.locale === locale);
  return () => own[Math.floor(next() * own.length)] ?? own[0];
};
for (const [name, query] of Object.entries(KINDS)) {
  const choose = anyPage('de');
  const times = Array.from({ length: queries }, () => {
    const page = choose();
    return page ? quickest(() => search(query(page), 'de')) : 0;
  });
  report(name, times);
}
const english = anyPage('en');
report(
  'English, three words',
  Array.from({ length: queries }, () => {
    const page = english();
    return page ? quickest(() => search(words(page.text).slice(5, 8).join(' '), 'en')) : 0;
  }),
);

const german = anyPage('de');
report(
  'three words, the first time',
  Array.from({ length: queries }, () => {
    const text = words(german()?.text ?? '');
    return timed(() => search(text.slice(-3).join(' '), 'de')).milliseconds;
  }),
);

const changed = documents.slice(0, 50);
const store = ReleaseStore.open(folder);
const afterPublish: number[] = [];
for (const [at, page] of changed.entries()) {
  const document = { ...page, title: `${page.title} neu` };
  store.commit(change({ cursor: at + 1, derived: [recordOf(document)] }));
  afterPublish.push(timed(() => search(words(page.title)[0] ?? '', 'de')).milliseconds);
}
store.close();
report('first query after a publish', afterPublish);
const index = buildIndex(documents);
report(
  'update of one page',
  changed.map((page) => timed(() => index.update([{ path: page.path, document: page }])).milliseconds),
);
report('10,000 characters', [timed(() => search('Stadt'.repeat(2000), 'de')).milliseconds]);
