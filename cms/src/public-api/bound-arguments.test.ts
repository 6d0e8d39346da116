import { describe, expect, test } from 'vitest';
import { boundArguments } from './bound-arguments.ts';

const contains = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ summary: { containsi: `zz${index}` } }));

/** A filter whose braces are nested that deep. */
const nested = (levels: number): object => (levels === 2 ? { title: { eq: 'a' } } : { and: [nested(levels - 1)] });

const ids = (count: number): string[] => Array.from({ length: count }, (_, index) => `thema-${index}`);

describe('filters', () => {
  test.each([
    ['none', undefined],
    ['null', null],
    ['one', { title: { eq: 'a' } }],
    ['twenty conditions', { or: contains(20) }],
    ['five levels', nested(5)],
    ['a page of ids', { documentId: { in: ids(100) } }],
    ['a moment', { updatedAt: { gt: new Date(0) } }],
  ])('may be %s', (_name, filters) => {
    expect(() => boundArguments({ filters })).not.toThrow();
  });

  test.each([
    ['more conditions', { or: contains(21) }, 'The filters have 21 conditions; at most 20 are allowed.'],
    [
      'more conditions in several places',
      { and: contains(7), or: contains(7), not: { or: contains(7) } },
      'The filters have 21 conditions; at most 20 are allowed.',
    ],
    ['more values of one field', { title: { or: ids(21) } }, 'The filters have 21 conditions; at most 20 are allowed.'],
    [
      'groups without conditions',
      { or: Array(21).fill({}) },
      'The filters have 21 conditions; at most 20 are allowed.',
    ],
    ['more levels', nested(6), 'The filters are nested too deeply; at most 5 levels are allowed.'],
    ['more than a page of ids', { documentId: { in: ids(101) } }, '"in" has 101 values; at most 100 are allowed.'],
  ])('may not have %s', (_name, filters, message) => {
    expect(() => boundArguments({ filters })).toThrow(message);
  });
});

describe('a sort', () => {
  test.each([[undefined], [[]], ['title:asc'], ['title:asc,slug'], [['title:asc', 'slug', 'path', 'documentId']]])(
    'may be %j',
    (sort) => {
      expect(() => boundArguments({ sort })).not.toThrow();
    },
  );

  test.each([[Array(5).fill('title:asc')], ['title,slug,path,kicker,documentId'], [['title,slug', 'a,b', 'c']]])(
    'may not be by more than four fields, as %j',
    (sort) => {
      expect(() => boundArguments({ sort })).toThrow('The entries are sorted by 5 fields; at most 4 are allowed.');
    },
  );

  test('may not be across a relation', () => {
    expect(() => boundArguments({ sort: ['title:asc', 'parent.title'] })).toThrow('Cannot sort by "parent.title"');
  });
});
