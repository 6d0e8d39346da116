import { describe, expect, it } from 'vitest';
import { readSearch, searchAddress } from './search-request.ts';

const read = (search: string) => readSearch(new URLSearchParams(search));

describe('a question to the search', () => {
  it('is taken as it was typed, without the spaces around it', () => {
    expect(read('q=+Wo+gibt+es+Pässe%3F+&page=2')).toEqual({ query: 'Wo gibt es Pässe?', page: 2 });
  });

  it('may be missing, empty or blank', () => {
    for (const search of ['', 'q=', 'q=+++', 'x=1']) expect(read(search)).toEqual({ query: '', page: 1 });
  });

  it('counts once when it is repeated', () => {
    expect(read('q=Pass&q=Ausweis').query).toBe('Pass');
  });

  it.each([
    ['a NUL byte', 'q=Pa%00ss', 'Pa ss'],
    ['line breaks', 'q=Pass%0D%0ASet-Cookie', 'Pass Set-Cookie'],
    ['bytes that are no text', 'q=Pass%E0%A4', 'Pass'],
    ['a mark that turns the direction', 'q=%E2%80%AEssaP', 'ssaP'],
  ])('loses %s', (_, search, query) => {
    expect(read(search).query).toBe(query);
  });

  it('keeps markup as the text that it is', () => {
    expect(read('q=%3Cscript%3E').query).toBe('<script>');
  });

  it.each(['0', '-1', '1e9', 'NaN', '99999', '1.5', ' 2'])('shows the first page for page=%s', (page) => {
    expect(read(`q=Pass&page=${page}`).page).toBe(1);
  });

  it('has an address of its own in each language', () => {
    expect(searchAddress('de', { query: '', page: 1 })).toBe('/suche/');
    expect(searchAddress('ar', { query: 'Pass & Visum', page: 3 })).toBe('/ar/bahth/?q=Pass+%26+Visum&page=3');
  });
});
