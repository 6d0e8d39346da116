import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Vocabulary } from './vocabulary.ts';

/** Few letters, so that many words begin alike and are near each other. */
const surface = fc.string({ unit: fc.constantFrom('a', 'b', 'n', 'ß', 'є'), minLength: 1, maxLength: 9 });

function vocabularyOf(...surfaces: readonly string[]): Vocabulary {
  const vocabulary = new Vocabulary();
  for (const one of surfaces) vocabulary.add({ surface: one, stem: one.slice(0, 4) });
  return vocabulary;
}

/** Enough other words that the vocabulary puts them in order, as it does not for a few. */
const others = Array.from({ length: 600 }, (_, at) => `x${at}`);

/** By the definition: what the first characters cost, and the least of leaving out, putting in and replacing one. */
function editDistance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const [shorterA, shorterB] = [a.slice(0, -1), b.slice(0, -1)];
  if (a.at(-1) === b.at(-1)) return editDistance(shorterA, shorterB);
  return 1 + Math.min(editDistance(shorterA, b), editDistance(a, shorterB), editDistance(shorterA, shorterB));
}

const sorted = (list: Iterable<string>) => [...list].sort();

describe.each([
  ['that is in order', others],
  ['of new words', []],
])('a vocabulary %s', (_, more) => {
  const lists = fc.uniqueArray(surface, { maxLength: 60 });

  it('knows the words within an edit distance, and how far they are', () => {
    fc.assert(
      fc.property(lists, surface, fc.nat({ max: 2 }), (surfaces, text, greatest) => {
        const vocabulary = vocabularyOf(...more, ...surfaces);
        vocabulary.tidy();
        const near = vocabulary.near(text, greatest).map(({ word, distance }) => `${word.surface} ${distance}`);
        const expected = [...more, ...surfaces]
          .filter((one) => Math.abs(one.length - text.length) <= greatest)
          .map((one) => ({ one, distance: editDistance(one, text) }))
          .filter(({ distance }) => distance <= greatest);
        expect(sorted(near)).toEqual(sorted(expected.map(({ one, distance }) => `${one} ${distance}`)));
      }),
      { numRuns: 40 },
    );
  });

  it('knows the words with a beginning, without those that are gone', () => {
    fc.assert(
      fc.property(lists, lists, surface, (surfaces, gone, text) => {
        const vocabulary = vocabularyOf(...more, ...new Set([...surfaces, ...gone]));
        vocabulary.tidy();
        for (const one of gone) vocabulary.remove(vocabulary.numberOf(one) ?? -1);
        const prefix = text.slice(0, 3);
        const expected = surfaces.filter((one) => one.startsWith(prefix) && !gone.includes(one));
        expect(sorted(Array.from(vocabulary.startingWith(prefix), (word) => word.surface))).toEqual(sorted(expected));
      }),
    );
  });
});

describe('a word that came back', () => {
  it('is there once', () => {
    const vocabulary = vocabularyOf('bad');
    vocabulary.remove(vocabulary.numberOf('bad') ?? -1);
    expect(vocabulary.get('bad')).toBeUndefined();
    expect(vocabulary.hasStem('bad')).toBe(false);
    vocabulary.add({ surface: 'bad', stem: 'bad' });
    expect([...vocabulary.startingWith('b')]).toEqual([{ surface: 'bad', stem: 'bad', documents: 1 }]);
  });
});

describe('the numbers of words', () => {
  it('are given again once many words are gone, so that they do not grow with all that ever came', () => {
    const vocabulary = vocabularyOf('bleibt');
    for (let round = 0; round < 20; round += 1) {
      const numbers = Array.from({ length: 300 }, (_, at) => {
        const word = `kommt${round}-${at}`;
        return vocabulary.add({ surface: word, stem: word.slice(0, -1) });
      });
      numbers.forEach((number) => vocabulary.remove(number));
      vocabulary.tidy();
    }
    expect(vocabulary.terms.capacity).toBeLessThan(3000);
    expect(vocabulary.get('bleibt')).toEqual({ surface: 'bleibt', stem: 'blei', documents: 1 });
  });
});
