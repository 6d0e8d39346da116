import { describe, expect, it } from 'vitest';
import type { EntryAddress } from './entry-path.ts';
import { checkVersion } from './check-version.ts';

const published: EntryAddress = { type: 'service-teaser', documentId: 'komm-an', locale: 'de', version: 'published' };
const draft: EntryAddress = { ...published, version: 'draft' };
const complete = {
  title: 'KOMM-AN NRW',
  text: 'Hilfe beim Ankommen.',
  targetKind: 'url',
  url: 'https://example.org/komm-an',
};

describe('checkVersion', () => {
  it('has nothing against a complete entry', () => {
    expect(checkVersion(published, complete)).toEqual([]);
  });

  it('names each field that a published entry lacks', () => {
    const { title: _title, text: _text, ...unfinished } = complete;
    expect(checkVersion(published, unfinished).map(({ path }) => path)).toEqual([['title'], ['text']]);
  });

  it('lets a draft be unfinished', () => {
    expect(checkVersion(draft, { title: 'K' })).toEqual([]);
  });

  it('refuses a draft whose values have the wrong shape', () => {
    const fields = { ...complete, title: 7, targetKind: 'phone', validUntil: 'soon', text: 'x'.repeat(201) };
    expect(checkVersion(draft, fields).map(({ path }) => path)).toEqual([
      ['title'],
      ['text'],
      ['targetKind'],
      ['validUntil'],
    ]);
  });
});
