import type { Locale } from '@themenportal/shared/locales';
import { buildIndex, readDocument, type SearchDocument } from '../src/search/index.ts';
import { corpus, random } from './corpus.ts';

/*
 * `node bench/search.bench.ts [pages] [queries]`: how long a query, an update and a build take. Results
 * are not remembered between queries, so that asking twice is as much work as asking once.
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

const documents = corpus(pages);
const build = timed(() => buildIndex(documents));
const index = build.result;
console.log(`${documents.length} documents, ${pages} of them German; built in ${build.milliseconds.toFixed(0)} ms`);
console.log(`heap ${(process.memoryUsage().heapUsed / 2 ** 20).toFixed(0)} MiB`);

const next = random(7);
const anyPage = (locale: Locale) => {
  const own = documents.filter((page) => page.locale === locale);
  return () => own[Math.floor(next() * own.length)] ?? own[0];
};
for (const [name, query] of Object.entries(KINDS)) {
  const choose = anyPage('de');
  const times = Array.from({ length: queries }, () => {
    const page = choose();
    return page ? quickest(() => index.search(query(page), { locale: 'de' })) : 0;
  });
  report(name, times);
}
const english = anyPage('en');
report(
  'English, three words',
  Array.from({ length: queries }, () => {
    const page = english();
    return page ? quickest(() => index.search(words(page.text).slice(5, 8).join(' '), { locale: 'en' })) : 0;
  }),
);

const changed = documents.slice(0, 50);
const updates = changed.map((page) => timed(() => index.update([{ ...page, title: `${page.title} neu` }], [])));
report(
  'update of one page',
  updates.map(({ milliseconds }) => milliseconds),
);
const afterUpdate = changed.map((page) => {
  index.update([page], []);
  return timed(() => index.search(words(page.title)[0] ?? '', { locale: 'de' })).milliseconds;
});
report('first query after an update', afterUpdate);
report('10,000 characters', [timed(() => index.search('Stadt'.repeat(2000), { locale: 'de' })).milliseconds]);

const written = timed(() => index.documents().map((page) => JSON.stringify(page)));
const loaded = timed(() => buildIndex(written.result.map(readDocument)));
console.log(
  `written in ${written.milliseconds.toFixed(0)} ms (${(written.result.join('').length / 2 ** 20).toFixed(1)} MiB), ` +
    `loaded in ${loaded.milliseconds.toFixed(0)} ms`,
);
