import type { LocaleIndex } from '../postings/locale-index.ts';
import type { Word } from '../text/units.ts';

/** Shorter pieces (Ei, ab, in) are found in words that they are no part of. */
const SHORTEST_PART = 3;
const LONGEST_WORD = 60;
const LINKING_ELEMENTS = ['s', 'es', 'n', 'en', 'er', 'e', 'ens'];

/** The last part says what a compound is (a Bürgerdienst is a Dienst), the others only narrow it. */
export type CompoundRole = 'head' | 'modifier';

/**
 * Takes German compounds apart with nothing but the words of the documents: a word is a compound if all its parts
 * are words on their own. Done for the query, not for the documents, so that a new word never changes old postings.
 */
export class Decompounder {
  readonly #index: LocaleIndex;
  readonly #stems = new Map<string, string>();
  readonly #parts = new Map<string, Word | undefined>();

  constructor(index: LocaleIndex) {
    this.#index = index;
  }

  /** To be called when the documents have changed: what was no word may be one now. */
  forget(): void {
    this.#parts.clear();
  }

  /** Words of the documents that have the given word as a part, inflected or not. */
  compoundsWith({ surface, stem }: Word): { stem: string; role: CompoundRole }[] {
    const needle = surface.startsWith(stem) ? stem : surface;
    if (needle.length < SHORTEST_PART || surface.length > LONGEST_WORD) return [];
    return this.#index.vocabulary.containing(needle).flatMap((compound) => {
      const role = compound.length > LONGEST_WORD ? undefined : this.#roleIn(compound, needle, { surface, stem });
      return role ? [{ stem: this.#stem(compound), role }] : [];
    });
  }

  /** The parts of a word, as few as possible; none if it cannot be taken apart without a rest. */
  split(surface: string): Word[] {
    return surface.length > LONGEST_WORD ? [] : (this.#split(surface, 2) ?? this.#split(surface, 3) ?? []);
  }

  #split(surface: string, parts: number): Word[] | undefined {
    if (parts === 1) {
      const part = this.#part(surface);
      return part && [part];
    }
    for (let end = surface.length - SHORTEST_PART; end >= SHORTEST_PART; end -= 1) {
      const head = this.#part(surface.slice(0, end));
      const rest = head && this.#split(surface.slice(end), parts - 1);
      if (head && rest) return [head, ...rest];
    }
    return undefined;
  }

  #roleIn(compound: string, needle: string, word: Word): CompoundRole | undefined {
    for (let at = compound.indexOf(needle); at >= 0; at = compound.indexOf(needle, at + 1)) {
      if (at > 0 && !this.#isMadeOfWords(compound.slice(0, at))) continue;
      if (at > 0 && this.#stem(compound.slice(at)) === word.stem) return 'head';
      const furthest = Math.min(at + word.surface.length + 3, compound.length - SHORTEST_PART);
      for (let end = at + needle.length; end <= furthest; end += 1) {
        if (this.#stem(compound.slice(at, end)) === word.stem && this.#isMadeOfWords(compound.slice(end))) {
          return 'modifier';
        }
      }
    }
    return undefined;
  }

  #isMadeOfWords(text: string): boolean {
    return this.#part(text) !== undefined || this.#split(text, 2) !== undefined;
  }

  /** A word of the documents, as it is, without a linking element (Einbürgerung-s-antrag), or inflected otherwise. */
  #part(text: string): Word | undefined {
    if (text.length < SHORTEST_PART) return undefined;
    if (!this.#parts.has(text)) this.#parts.set(text, this.#findPart(text));
    return this.#parts.get(text);
  }

  #findPart(text: string): Word | undefined {
    const { vocabulary, postings, analyzer } = this.#index;
    const isContent = (surface: string) => surface.length >= SHORTEST_PART && !analyzer.language.stopWords.has(surface);
    if (!isContent(text)) return undefined;
    const forms = [
      text,
      ...LINKING_ELEMENTS.filter((end) => text.endsWith(end)).map((end) => text.slice(0, -end.length)),
    ];
    const known = forms.filter(isContent).find((surface) => vocabulary.get(surface) !== undefined);
    if (known !== undefined) return { surface: known, stem: this.#stem(known) };
    const stem = this.#stem(text);
    return postings.has(stem) ? { surface: text, stem } : undefined;
  }

  #stem(surface: string): string {
    const known = this.#stems.get(surface) ?? this.#index.analyzer.language.stem(surface);
    this.#stems.set(surface, known);
    return known;
  }
}
