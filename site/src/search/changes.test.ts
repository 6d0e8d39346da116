import { describe, expect, it } from 'vitest';
import { changesBetween } from './changes.ts';
import type { SearchDocument } from './document.ts';

const page = (id: string, change: Partial<SearchDocument> = {}): SearchDocument => ({
  id,
  locale: 'de',
  path: `/${id}/`,
  title: id,
  headings: [],
  summary: '',
  text: '',
  breadcrumb: [],
  ...change,
});

describe('the changes between two releases', () => {
  it('are none where nothing differs, whatever the order', () => {
    expect(changesBetween([page('a'), page('b')], [page('b'), page('a')])).toEqual({ changed: [], removed: [] });
  });

  it('are the pages that are new or say something else, and those that are gone', () => {
    const before = [page('a'), page('b'), page('c')];
    const after = [page('a'), page('b', { text: 'Neu' }), page('d')];
    expect(changesBetween(before, after)).toEqual({
      changed: [page('b', { text: 'Neu' }), page('d')],
      removed: [{ id: 'c', locale: 'de' }],
    });
  });

  it('tell the languages of a document apart', () => {
    const english = page('a', { locale: 'en' });
    expect(changesBetween([page('a'), english], [page('a')])).toEqual({
      changed: [],
      removed: [{ id: 'a', locale: 'en' }],
    });
  });
});
