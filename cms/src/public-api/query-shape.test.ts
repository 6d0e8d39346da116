import { Kind, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { QueryMeasure, type QueryShape } from './query-shape.ts';

const measure = (source: string): QueryShape & { rootFields: number } => {
  const document = parse(source);
  const queries = new QueryMeasure(document);
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  if (!operation) throw new Error('The document has no operation.');
  return { ...queries.of(operation), rootFields: queries.rootFields(operation) };
};

describe('the shape of a query', () => {
  test('counts levels, fields, aliases and root fields', () => {
    expect(measure('{ a: topics { title parent { t: title } } offices { name } }')).toEqual({
      depth: 3,
      fields: 6,
      aliases: 2,
      rootFields: 2,
    });
  });

  test('sees through fragments, named and inline', () => {
    const plain = measure('{ topics { title parent { title } } }');
    expect(
      measure(
        '{ ...Q } fragment Q on Query { topics { ... on Topic { title ...P } } } fragment P on Topic { parent { title } }',
      ),
    ).toEqual(plain);
  });

  test('counts what a fragment asks for as often as it is spread', () => {
    expect(measure('{ a { ...F } b { ...F } } fragment F on X { c d }').fields).toBe(6);
  });

  test('leaves only the levels of introspection out', () => {
    expect(
      measure('{ __schema { types { a: fields { type { ofType { ofType { name } } } } } } topics { __typename } }'),
    ).toEqual({ depth: 1, fields: 9, aliases: 1, rootFields: 2 });
  });

  test('ends for fragments that spread themselves or do not exist', () => {
    expect(measure('{ topics { ...A ...Missing } } fragment A on Topic { parent { ...A } }').depth).toBe(2);
  });

  test('is known at once for fragments that multiply beyond all bounds', () => {
    const spreads = (to: number): string => `...F${to} `.repeat(50);
    const fragments = Array.from(
      { length: 12 },
      (_, index) => `fragment F${index} on X { a { ${spreads(index + 1)} } }`,
    );
    // Counted one by one they would take years, so even a busy machine stays far below the bound.
    const started = performance.now();
    expect(measure(`{ ...F0 } ${fragments.join(' ')} fragment F12 on X { b }`).fields).toBeGreaterThan(1e15);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
