import type { EntryChange } from '@themenportal/shared/changes';
import { describe, expect, it } from 'vitest';
import { sampleSnapshot } from '../../../tests/support/sample.ts';
import type { LinkTargets } from '../../release/checks/broken-link.ts';
import { readPage } from '../../release/read-page.ts';
import { entriesOf } from '../../content/library/entry-source.ts';
import { EntryIndex } from '../entry-index.ts';
import { reasonForEditors } from '../reason-for-editors.ts';
import type { Held } from '../settle.ts';
import { checkLinksTo, checkPage, checkTombstone } from './pages.ts';
import { tooManyGoing } from './shrinking.ts';
import { checkTotals } from './totals.ts';

const SITE = 'https://portal.example';
const snapshot = sampleSnapshot();
const entries = entriesOf(snapshot);
const [topic] = snapshot.entries.topic;
if (!topic) throw new Error('The sample has no topic.');
const { documentId, locale } = topic;

const withdrawn: EntryChange = {
  type: 'topic',
  documentId,
  locale,
  kind: 'unpublish',
  cursor: 2,
  at: snapshot.pulledAt,
  pathBefore: topic.path,
  entry: undefined,
};
const linking: EntryChange = {
  ...withdrawn,
  documentId: 'verweist',
  kind: 'publish',
  entry: {
    ...topic,
    documentId: 'verweist',
    title: 'Verweist',
    path: '/themen/verweist/',
    introduction: [
      {
        type: 'paragraph',
        children: [{ type: 'link', url: '/ziel/#teil', children: [{ type: 'text', text: 'dort' }] }],
      },
    ],
  },
};

const targets = (paths: Record<string, string[]>): LinkTargets => ({
  siteUrl: SITE,
  hasPage: (path) => path in paths,
  idsAt: (path) => (paths[path] ? new Set(paths[path]) : undefined),
  answersAt: (path) => path === '/alt/',
});
const page = (body: string) => readPage(`<html lang="de" dir="ltr"><title>T</title><h1>Titel</h1>${body}</html>`);

describe('the guard of a page', () => {
  it('lets pass what a page should be', () => {
    const whole = page('<a href="/da/#hier">1</a><a href="/alt/">2</a><a href="https://else.example/x">3</a>');
    expect(() => checkPage('/', whole, targets({ '/da/': ['hier'] }))).not.toThrow();
  });

  it.each([
    ['a link to nowhere', '<a href="/weg/">x</a>', '/ links to /weg/, which does not exist'],
    ['a link to a section that is not there', '<a href="/da/#weg">x</a>', 'nothing there has that id'],
    ['a script', '<script>1</script>', '/ carries a script'],
  ])('refuses %s', (_, body, message) => {
    expect(() => checkPage('/', page(body), targets({ '/da/': ['hier'] }))).toThrow(message);
  });
});

describe('the guard of what others link to', () => {
  const index = new EntryIndex(entries, SITE);
  index.apply([linking]);

  it('names the text that links to a page that would go, or to a section of it', () => {
    expect(() => checkLinksTo('/ziel/', undefined, index, targets({}))).toThrow('"Verweist" links to /ziel/');
    expect(() => checkLinksTo('/ziel/', page(''), index, targets({}))).toThrow('links to /ziel/#teil');
  });

  it('lets pass what nobody links to, and what leads on', () => {
    expect(() => checkLinksTo('/ziel/', page('<p id="teil">'), index, targets({}))).not.toThrow();
    expect(() => checkLinksTo('/andere/', undefined, index, targets({}))).not.toThrow();
    expect(() => checkLinksTo('/ziel/', undefined, index, targets({ '/ziel/': ['teil'] }))).not.toThrow();
    expect(() => checkLinksTo('/ziel/', undefined, index, { ...targets({}), answersAt: () => true })).not.toThrow();
  });

  it('knows a whole address of this site in any field, and one without the slash at its end', () => {
    const other = new EntryIndex(entries, SITE);
    other.apply([{ ...linking, entry: { ...topic, documentId: 'verweist', title: `${SITE}/ziel` } }]);
    expect(() => checkLinksTo('/ziel/', undefined, other, targets({}))).toThrow('links to /ziel/, which would be gone');
  });

  it('forgets a link with the change that is taken back', () => {
    const other = new EntryIndex(entries, SITE);
    const undo = other.apply([linking]);
    undo();
    expect(() => checkLinksTo('/ziel/', undefined, other, targets({}))).not.toThrow();
    expect(other.counts).toEqual(new EntryIndex(entries, SITE).counts);
  });
});

describe('the guard of pages that go', () => {
  const index = new EntryIndex(entries, SITE);
  const documentAt = (path: string) => index.documentAt(path);

  it('lets a page go with its document', () => {
    expect(() => checkTombstone(topic.path, [withdrawn], documentAt)).not.toThrow();
    expect(() => checkTombstone(`${topic.path}leichte-sprache/`, [withdrawn], documentAt)).not.toThrow();
  });

  it('keeps a page that no change speaks of', () => {
    expect(() => checkTombstone(topic.path, [linking], documentAt)).toThrow(`The page ${topic.path} would be gone`);
  });
});

describe('the guard of collections', () => {
  const tombstones = (count: number): EntryChange[] =>
    Array.from({ length: count }, (_, number) => ({ ...withdrawn, documentId: `thema-${number}` }));
  const heldOf = (changes: readonly EntryChange[], { of = 0, gone = 0 }): Held<EntryChange>[] =>
    tooManyGoing(changes, { has: () => true, counts: new Map([[`topic ${locale}`, of]]) }, () =>
      Array.from({ length: gone }, (_, number) => `topic weg-${number} ${locale}`),
    );

  it.each([
    { of: 3, going: 1, gone: 0, held: 0 },
    { of: 5, going: 5, gone: 0, held: 0 },
    { of: 6, going: 6, gone: 0, held: 6 },
    { of: 100, going: 10, gone: 0, held: 0 },
    { of: 100, going: 11, gone: 0, held: 11 },
    { of: 97, going: 7, gone: 3, held: 0 },
    { of: 97, going: 8, gone: 3, held: 8 },
  ])('of $of entries, with $going going after $gone that went, holds back $held', ({ of, going, gone, held }) => {
    expect(heldOf(tombstones(going), { of, gone })).toHaveLength(held);
  });

  it('says how many would go, to operators and to editors', () => {
    const error = heldOf(tombstones(20), { of: 100 })[0]?.error;
    expect(String(error)).toContain(`Of the 100 entries of the collection topic ${locale}, 20 would go`);
    expect(reasonForEditors(error)).toContain('20 von 100 Einträgen');
  });

  it('holds back nothing that stays, nor what another collection has lost', () => {
    const stays = tombstones(20).map((change): EntryChange => ({ ...linking, documentId: change.documentId }));
    expect(heldOf(stays, { of: 100, gone: 50 })).toEqual([]);
    const other = tombstones(1).map((change): EntryChange => ({ ...change, locale: 'uk' }));
    expect(heldOf(other, { of: 100, gone: 50 })).toEqual([]);
  });

  it('does not count what was not here', () => {
    const counts = new Map([[`topic ${locale}`, 100]]);
    expect(tooManyGoing(tombstones(50), { has: () => false, counts }, () => [])).toEqual([]);
  });
});

describe('the guard of totals', () => {
  const totals = () =>
    [...new EntryIndex(entries, SITE).counts].map(([collection, count]) => {
      const [type = '', locale = ''] = collection.split(' ');
      return { type, locale, count };
    });

  it('lets pass as much as the CMS has, counting what is held back', () => {
    const index = new EntryIndex(entries, SITE);
    expect(() => checkTotals(index, totals(), [])).not.toThrow();
    const less = totals().map((total) =>
      total.type === 'topic' && total.locale === locale ? { ...total, count: total.count - 1 } : total,
    );
    expect(() => checkTotals(index, less, [withdrawn])).not.toThrow();
  });

  it('refuses more or less than the CMS has', () => {
    const index = new EntryIndex(entries, SITE);
    index.apply([withdrawn]);
    expect(() => checkTotals(index, totals(), [])).toThrow(/the site would have \d+: a change was lost/);
    expect(() => checkTotals(index, [], [])).toThrow('a change was lost');
  });
});
