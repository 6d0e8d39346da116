import { describe, expect, it } from 'vitest';
import { parseXml } from '../../../tests/support/xml.ts';
import { everyField, example, sampleSnapshot } from '../../../tests/support/sample.ts';
import { createContent } from '../content.ts';
import { createLibrary } from '../library.ts';
import { outputsOf } from '../outputs/outputs-of.ts';
import { toAtom } from './atom.ts';
import { branchAround, feedPath } from './branches.ts';
import { feedOf } from './feed.ts';
import { uuidOf } from './uuid.ts';

const siteUrl = 'https://portal.example';
const root = example('topic', 'a topic with what is required', { documentId: 'root', path: '/themen/' });
const at = (publishedAt: string, change = {}) => ({ ...root, publishedAt, ...change });
const child = (id: string, publishedAt: string, change = {}) =>
  at(publishedAt, { documentId: id, slug: id, path: `/themen/${id}/`, parent: { documentId: 'root' }, ...change });

const facts = { siteUrl, securityContact: undefined };

function snapshotOf(...topic: Record<string, unknown>[]) {
  return sampleSnapshot({ topic, concept: [], cornerstone: [], 'service-teaser': [], redirect: [] });
}

const libraryOf = (...topic: Record<string, unknown>[]) => createLibrary(snapshotOf(...topic));

const snapshot = snapshotOf(
  at('2026-11-01T08:00:00.000Z'),
  child('alt', '2026-11-02T08:00:00.000Z'),
  child('neu', '2026-11-20T08:00:00.000Z', { changeNote: 'Neue Sprechzeiten' }),
  child('enkel', '2026-11-10T08:00:00.000Z', { parent: { documentId: 'neu' } }),
);
const library = createLibrary(snapshot);

describe('a feed', () => {
  const branch = { locale: 'de', topic: library.topics.in('de', 'root') } as const;

  it('lists the topics of its branch, the newest change first', () => {
    const feed = feedOf(library, branch);
    expect(feed.entries.map(({ path }) => path)).toEqual([
      '/themen/neu/',
      '/themen/enkel/',
      '/themen/alt/',
      '/themen/',
    ]);
    expect(feed.updated).toBe('2026-11-20T08:00:00.000Z');
  });

  it('says what has changed, or what the page is about', () => {
    const [changed, untouched] = feedOf(library, branch).entries;
    expect(changed?.summary).toBe('Neue Sprechzeiten');
    expect(untouched?.summary).toBe(library.topics.in('de', 'enkel')?.summary);
  });

  it('knows an entry again after its title and its address have changed', () => {
    const moved = libraryOf(at('2026-11-21T08:00:00.000Z', { title: 'Ganz anders', path: '/anders/' }));
    const [entry] = feedOf(moved, { locale: 'de', topic: undefined }).entries;
    expect(entry?.id).toBe(feedOf(library, branch).entries.at(-1)?.id);
  });

  it('is well-formed whatever stands in a title', () => {
    const title = 'Märkte & <b>Plätze</b> ]]> "heute" \u0007\u{1F333}';
    const feed = feedOf(libraryOf(at('2026-11-01T08:00:00.000Z', { title })), { locale: 'de', topic: undefined });
    const document = parseXml(toAtom(feed, siteUrl));
    expect(document.querySelector('entry > title')?.textContent).toBe(title.replace('\u0007', ''));
  });

  it('names itself and the page that it follows', () => {
    const document = parseXml(toAtom(feedOf(library, branch), siteUrl));
    const href = (rel: string) => document.querySelector(`feed > link[rel=${rel}]`)?.getAttribute('href');
    expect(href('self')).toBe('https://portal.example/themen/feed.atom');
    expect(href('alternate')).toBe('https://portal.example/themen/');
  });

  it('holds only pages in its own language', () => {
    const english = { ...everyField, ...at('2026-11-05T08:00:00.000Z', { locale: 'en', path: '/en/topics/' }) };
    const translated = libraryOf(at('2026-11-01T08:00:00.000Z'), child('alt', '2026-11-02T08:00:00.000Z'), english);
    const feed = feedOf(translated, { locale: 'en', topic: translated.topics.in('en', 'root') });
    expect(feed.entries.map(({ path }) => path)).toEqual(['/en/topics/']);
  });
});

describe('a branch', () => {
  it('is the portal, or a topic with topics below it', () => {
    const files = [...outputsOf(createContent(snapshot, facts))].map(({ key }) => key);
    const german = files.filter((file) => /^(?:themen\/.*)?feed\.atom$/.test(file));
    expect(german.sort()).toEqual(['feed.atom', 'themen/feed.atom', 'themen/neu/feed.atom']);
  });

  it.each([
    ['enkel', '/themen/neu/feed.atom'],
    ['neu', '/themen/neu/feed.atom'],
    ['alt', '/themen/feed.atom'],
  ])('around "%s" has its feed at %s', (id, path) => {
    expect(feedPath(branchAround(library, library.topics.get('de', id, 'The test')))).toBe(path);
  });

  it('around a lonely topic is the whole portal', () => {
    const lonely = libraryOf(at('2026-11-01T08:00:00.000Z'));
    expect(feedPath(branchAround(lonely, lonely.topics.get('de', 'root', 'The test')))).toBe('/feed.atom');
  });
});

describe('the name-based UUID', () => {
  it('has the form of version 5 and depends on the name only', () => {
    expect(uuidOf('a')).toMatch(/^[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(uuidOf('a')).toBe(uuidOf('a'));
    expect(uuidOf('a')).not.toBe(uuidOf('b'));
  });
});
