import { readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { ENTRY_SCHEMAS } from '../content/entries.ts';
import { CHANGE_LOG_QUERY, CHANGES_QUERY, OPERATIONS, PUBLISHED_ENTRIES_QUERY } from './index.ts';

const sdl = readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8');
const schema = buildSchema(sdl);
const LOG_OPERATIONS = {
  'the change log': CHANGE_LOG_QUERY,
  changes: CHANGES_QUERY,
  'published entries': PUBLISHED_ENTRIES_QUERY,
};

const guide = readFileSync(new URL('../../../docs/api.md', import.meta.url), 'utf8');
const guideQueries = [...guide.matchAll(/```graphql\n([^]*?)```/g)].map(([, query = '']) => query);

describe('the guide for other portals', () => {
  it('has queries that are valid against the committed schema', () => {
    expect(guideQueries).toHaveLength(3);
    for (const query of guideQueries) expect(validate(schema, parse(query)).map(({ message }) => message)).toEqual([]);
  });
});

describe('the operations', () => {
  it('read every type', () => {
    expect(Object.keys(OPERATIONS).sort()).toEqual(Object.keys(ENTRY_SCHEMAS).sort());
  });

  it.each(Object.entries({ ...OPERATIONS, ...LOG_OPERATIONS }))(
    'that read %s are valid against the committed schema',
    (_, document) => {
      expect(validate(schema, parse(document)).map(({ message }) => message)).toEqual([]);
    },
  );
});
