import { describe, expect, it } from 'vitest';
import { sampleSnapshot } from '../../../tests/support/sample.ts';
import { assemble } from '../assemble/index.ts';
import { createLibrary } from '../library.ts';
import { routeTable } from '../routes.ts';
import { isSearched, searchDocument } from './search-document.ts';

const library = createLibrary(sampleSnapshot());
const routes = routeTable(library);
const documents = [...routes]
  .filter(isSearched)
  .map((route) => searchDocument(route, assemble(library, routes, route)));
const kinds = (kind: string) => documents.filter(({ id }) => id.startsWith(`${kind} `));

describe('what the search knows of a page', () => {
  it('is there for topics, offices, concepts, legal pages and texts in Leichte Sprache, and for no other', () => {
    for (const kind of ['topic', 'office', 'concept', 'legal', 'topic-plain-language']) {
      expect(kinds(kind), kind).not.toHaveLength(0);
    }
    for (const path of ['/', '/404/', '/ar/410/']) expect(isSearched(routes.find(path)), path).toBe(false);
  });

  it('has one identity in all languages, so that a page is listed once', () => {
    const translated = documents.filter(({ locale }) => locale === 'en');
    expect(translated).not.toHaveLength(0);
    for (const { id } of translated) expect(kinds('topic').filter((one) => one.id === id)).toHaveLength(2);
  });

  it('holds the words of the cornerstones, on their concept and on the topic that shows them', () => {
    const [cornerstone] = library.cornerstones.all('de');
    const holders = documents.filter(({ headings }) => headings.includes(cornerstone?.title ?? ''));
    expect(holders.map(({ id }) => id.split(' ')[0]).sort()).toEqual(['concept', 'topic']);
    for (const { text } of holders) expect(text).toContain(cornerstone?.goal);
  });

  it('names the pages above it, but not itself; a text in Leichte Sprache says what it is', () => {
    const [plain] = kinds('topic-plain-language');
    const topic = documents.find(({ path }) => plain?.path === `${path}leichte-sprache/`);
    expect(topic?.breadcrumb).not.toContain(topic?.title);
    expect(plain?.breadcrumb.at(-1)).toBe('Leichte Sprache');
    expect(plain?.breadcrumb.slice(0, topic?.breadcrumb.length)).toEqual(topic?.breadcrumb);
  });
});
