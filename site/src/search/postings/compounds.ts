import type { Language } from '../languages/index.ts';
import type { Word } from '../text/units.ts';
import { knownPart, isLongEnough, split, wholeSplits } from './compound-parts.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The last part says what a compound is (a Bürgerdienst is a Dienst), the others only narrow it. */
export type CompoundRole = 'head' | 'modifier';

const LONGEST_COMPOUND = 60;
/** From here on it is quicker to take all words apart than to look for those that a change touches. */
const MANY_CHANGES = 200;
/** A syllable that is in so many words is no word that is missing; trying them all would take long and find nothing. */
const MOST_CANDIDATES = 200;

/** What is written in every compound with the word, whether as it is or inflected. */
const needle = ({ surface, stem }: Word) => (surface.startsWith(stem) ? stem : surface);

/** Which words of the documents are made of which others; kept up to date as words come and go. */
export class Compounds {
  readonly #vocabulary: Vocabulary;
  readonly #language: Language;
  readonly #partsOf = new Map<string, ReadonlyMap<string, CompoundRole>>();
  readonly #compoundsOf = new Map<string, Map<string, CompoundRole>>();

  constructor(vocabulary: Vocabulary, language: Language) {
    this.#vocabulary = vocabulary;
    this.#language = language;
  }

  /** A word that came or went concerns itself and every word that it is written in. */
  refresh(changed: readonly Word[]): void {
    if (changed.length === 0) return;
    const touched =
      changed.length > MANY_CHANGES
        ? [...this.#partsOf.keys(), ...this.#vocabulary.surfaces()]
        : changed.flatMap((word) => [word.surface, ...this.#writtenIn(word)]);
    for (const surface of new Set(touched)) {
      this.#forget(surface);
      if (this.#vocabulary.get(surface)) this.#learn(surface);
    }
  }

  /** Words of the documents that have the given word as a part, inflected or not. */
  with(word: Word): { stem: string; role: CompoundRole }[] {
    const known = this.#vocabulary.hasStem(word.stem)
      ? (this.#compoundsOf.get(word.stem) ?? new Map<string, CompoundRole>())
      : this.#withUnknown(word);
    return Array.from(known, ([surface, role]) => ({ stem: this.#vocabulary.get(surface)?.stem ?? surface, role }));
  }

  /** The parts of a word, as few as possible; none if it cannot be taken apart without a rest. */
  split(surface: string): readonly Word[] {
    return surface.length > LONGEST_COMPOUND ? [] : split(surface, this.#part);
  }

  readonly #part = (text: string) => knownPart(text, this.#vocabulary, this.#language);

  #writtenIn(word: Word, most?: number): string[] {
    return isLongEnough(needle(word)) ? this.#vocabulary.containing(needle(word), most) : [];
  }

  /** A word that never stands alone may still be a part: the rest of the compound has to be made of words. */
  #withUnknown(word: Word): Map<string, CompoundRole> {
    const { stem } = word;
    const beginning = needle(word);
    const candidates = this.#writtenIn(word, MOST_CANDIDATES);
    const part = (text: string) =>
      text.startsWith(beginning) && this.#language.stem(text) === stem ? { surface: text, stem } : this.#part(text);
    return new Map(
      candidates.flatMap((compound) => {
        const role = wholeSplits(compound.slice(0, LONGEST_COMPOUND), part).get(stem);
        return role ? [[compound, role]] : [];
      }),
    );
  }

  #learn(surface: string): void {
    if (surface.length > LONGEST_COMPOUND) return;
    const parts = wholeSplits(surface, this.#part);
    if (parts.size === 0) return;
    this.#partsOf.set(surface, parts);
    for (const [stem, role] of parts) {
      const compounds = this.#compoundsOf.get(stem) ?? new Map<string, CompoundRole>();
      this.#compoundsOf.set(stem, compounds.set(surface, role));
    }
  }

  #forget(surface: string): void {
    for (const stem of this.#partsOf.get(surface)?.keys() ?? []) this.#compoundsOf.get(stem)?.delete(surface);
    this.#partsOf.delete(surface);
  }
}
