import type { Language } from '../languages/index.ts';
import { PackedLists, withRoom } from '../packed/packed-lists.ts';
import type { Word } from '../text/units.ts';
import { knownPart, isLongEnough, split, wholeSplits } from './compound-parts.ts';
import { type CompoundRole, pack, unpack } from './compound-role.ts';
import { JoinedWords } from './joined-words.ts';
import type { Vocabulary } from './vocabulary.ts';

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
  readonly #joined: JoinedWords;
  /** By word: the stems of its parts. By stem: the words that have it as a part. Each with its role there. */
  #partsOf = new PackedLists(withRoom);
  #compoundsOf = new PackedLists(withRoom);

  constructor(vocabulary: Vocabulary, language: Language) {
    this.#vocabulary = vocabulary;
    this.#language = language;
    this.#joined = new JoinedWords((surface) => vocabulary.numberOf(surface));
  }

  /** Of words that came or went. Each concerns itself and every word that it is written in. */
  refresh(changed: ReadonlySet<number>): void {
    if (changed.size > MANY_CHANGES) this.#learnAll();
    else this.#learnAgain(changed);
  }

  /** Words of the documents that have the given word as a part, inflected or not. */
  with(word: Word): { stem: string; role: CompoundRole }[] {
    if (!this.#vocabulary.hasStem(word.stem)) return this.#withUnknown(word);
    const stem = this.#vocabulary.terms.numberOf(word.stem);
    return stem === undefined ? [] : Array.from(this.#compoundsOf.get(stem), (packed) => this.#compound(packed));
  }

  /** The parts of a word, as few as possible; none if it cannot be taken apart without a rest. */
  split(surface: string): readonly Word[] {
    return surface.length > LONGEST_COMPOUND ? [] : split(surface, this.#part);
  }

  readonly #part = (text: string) => knownPart(text, this.#vocabulary, this.#language);

  #compound(packed: number): { stem: string; role: CompoundRole } {
    const { term, role } = unpack(packed);
    return { stem: this.#vocabulary.wordOf(term).stem, role };
  }

  #writtenIn(word: Word, most?: number): number[] {
    return isLongEnough(needle(word)) ? this.#joined.containing(needle(word), most) : [];
  }

  /** A word that never stands alone may still be a part: the rest of the compound has to be made of words. */
  #withUnknown(word: Word): { stem: string; role: CompoundRole }[] {
    const { stem } = word;
    const beginning = needle(word);
    const candidates = this.#writtenIn(word, MOST_CANDIDATES);
    const part = (text: string) =>
      text.startsWith(beginning) && this.#language.stem(text) === stem ? { surface: text, stem } : this.#part(text);
    return candidates.flatMap((compound) => {
      const { surface, stem: stemOfCompound } = this.#vocabulary.wordOf(compound);
      const role = wholeSplits(surface.slice(0, LONGEST_COMPOUND), part).get(stem);
      return role ? [{ stem: stemOfCompound, role }] : [];
    });
  }

  #learnAll(): void {
    const words = [...this.#vocabulary.words()];
    this.#joined.write(words.map((word) => this.#vocabulary.terms.textOf(word)));
    [this.#partsOf, this.#compoundsOf] = [new PackedLists(withRoom), new PackedLists(withRoom)];
    for (const word of words) this.#learn(word);
  }

  #learnAgain(changed: ReadonlySet<number>): void {
    const { terms } = this.#vocabulary;
    for (const word of changed) if (this.#vocabulary.has(word)) this.#joined.add(terms.textOf(word));
    const touched = new Set(changed);
    for (const word of changed) {
      for (const compound of this.#writtenIn(this.#vocabulary.wordOf(word))) touched.add(compound);
      for (const packed of this.#compoundsOf.get(this.#vocabulary.stemOf(word))) touched.add(unpack(packed).term);
    }
    for (const word of touched) {
      this.#forget(word);
      if (this.#vocabulary.has(word)) this.#learn(word);
    }
    if (this.#joined.isDue) this.#joined.write(Array.from(this.#vocabulary.words(), (word) => terms.textOf(word)));
  }

  #learn(word: number): void {
    const { terms } = this.#vocabulary;
    const surface = terms.textOf(word);
    if (surface.length > LONGEST_COMPOUND) return;
    for (const [part, role] of wholeSplits(surface, this.#part)) {
      const stem = terms.add(part);
      this.#partsOf.push(word, pack({ term: stem, role }));
      this.#compoundsOf.push(stem, pack({ term: word, role }));
    }
  }

  #forget(word: number): void {
    for (const packed of this.#partsOf.get(word)) {
      const { term: stem, role } = unpack(packed);
      const at = this.#compoundsOf.get(stem).indexOf(pack({ term: word, role }));
      if (at >= 0) this.#compoundsOf.removeAt(stem, at);
    }
    this.#partsOf.clear(word);
  }
}
