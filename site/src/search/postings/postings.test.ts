import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Postings } from './postings.ts';

const MOST_DOCUMENTS = 2 ** 18;
const HALF_A_STEP = 2 ** -10;

const stem = fc.nat({ max: 4 });
const document = fc.oneof(fc.nat({ max: 8 }), fc.constant(MOST_DOCUMENTS - 1));
const step = fc.oneof(
  fc.record({ stem, document, weight: fc.double({ min: 0.001, max: 31.9, noNaN: true }) }),
  fc.record({ stem, document, weight: fc.constant(undefined) }),
);

function held(postings: Postings, stem: number): Map<number, number> {
  const weights = new Map<number, number>();
  postings.forEach(stem, (document, weight) => weights.set(document, weight));
  return weights;
}

it('hold each document of a stem with its weight, to half a step', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const postings = new Postings();
      const expected = new Map<number, Map<number, number>>();
      for (const { stem, document, weight } of steps) {
        const weights = expected.get(stem) ?? new Map<number, number>();
        expected.set(stem, weights);
        postings.remove(stem, document);
        weights.delete(document);
        if (weight === undefined) continue;
        postings.add(stem, document, weight);
        weights.set(document, weight);
      }
      for (const [stem, weights] of expected) {
        const found = held(postings, stem);
        expect(new Set(found.keys())).toEqual(new Set(weights.keys()));
        for (const [document, weight] of weights)
          expect(Math.abs((found.get(document) ?? 0) - weight)).toBeLessThanOrEqual(HALF_A_STEP);
      }
    }),
  );
});

it('hold what weighs next to nothing', () => {
  const postings = new Postings();
  postings.add(0, 1, 1e-9);
  expect(held(postings, 0).get(1)).toBeGreaterThan(0);
});

it('refuse a document that they have no number for', () => {
  expect(() => new Postings().add(0, MOST_DOCUMENTS, 1)).toThrow('at most 262144 pages');
});
