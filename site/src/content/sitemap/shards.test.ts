import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentKey } from '../routes/route.ts';
import { Shards } from './shards.ts';

const document = (n: number) => documentKey('topic', `thema-${n}`);
const shardsOf = (numbers: Iterable<number>) => {
  const shards = new Shards();
  for (const n of numbers) shards.add(document(n));
  return shards;
};
const contentOf = (shards: Shards) => shards.names().map((name) => [name, shards.documentsIn(name)]);

describe('the shards of the sitemap', () => {
  it('hold every document once and never grow beyond their size', () => {
    const shards = shardsOf(Array.from({ length: 3000 }, (_, n) => n));
    const sizes = shards.names().map((name) => shards.documentsIn(name).length);
    expect(sizes.reduce((sum, size) => sum + size)).toBe(3000);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(64);
  });

  it('depend on the documents and not on how they came and went', () => {
    const numbers = fc.integer({ min: 0, max: 400 });
    fc.assert(
      fc.property(fc.array(numbers, { maxLength: 400 }), fc.uniqueArray(numbers), (added, removed) => {
        const shards = shardsOf(added);
        const gone = removed.filter((n) => added.includes(n));
        for (const n of gone) shards.remove(document(n));
        const left = new Set(added.filter((n) => !gone.includes(n)));
        expect(contentOf(shards)).toEqual(contentOf(shardsOf([...left].reverse())));
      }),
      { numRuns: 50 },
    );
  });

  it('say which of them are not what they were', () => {
    const shards = shardsOf(Array.from({ length: 1000 }, (_, n) => n));
    for (let n = 0; n < 1000; n += 7) {
      const before = new Map(shards.names().map((name) => [name, shards.documentsIn(name).join()]));
      const changed = new Set(n % 2 === 0 ? shards.remove(document(n)) : shards.add(document(n + 5000)));
      const after = new Map(shards.names().map((name) => [name, shards.documentsIn(name).join()]));
      for (const name of new Set([...before.keys(), ...after.keys()])) {
        if (before.get(name) !== after.get(name)) expect(changed).toContain(name);
      }
    }
  });

  it('are one for a small site', () => {
    expect(shardsOf([1, 2, 3]).names()).toEqual(['']);
    expect(shardsOf([]).names()).toEqual([]);
  });
});
