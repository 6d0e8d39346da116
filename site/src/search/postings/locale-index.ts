import type { SearchDocument } from '../document.ts';
import type { Language } from '../languages/index.ts';
import { type Analyzer, createAnalyzer } from '../text/analyzer.ts';
import type { Word } from '../text/units.ts';
import { Compounds } from './compounds.ts';
import { documentTerms } from './document-terms.ts';
import { Postings } from './postings.ts';
import { Vocabulary } from './vocabulary.ts';

/** The documents of one locale under the rules of its language. */
export class LocaleIndex {
  readonly analyzer: Analyzer;
  readonly postings = new Postings();
  readonly vocabulary = new Vocabulary();
  readonly compounds: Compounds | undefined;
  readonly #documents: (SearchDocument | undefined)[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #free: number[] = [];

  constructor(language: Language) {
    this.analyzer = createAnalyzer(language);
    this.compounds = language.compounds ? new Compounds(this.vocabulary, language) : undefined;
  }

  get size(): number {
    return this.#numbers.size;
  }

  /** Documents are numbered below this. */
  get capacity(): number {
    return this.#documents.length;
  }

  document(number: number): SearchDocument | undefined {
    return this.#documents[number];
  }

  documents(): SearchDocument[] {
    return this.#documents.filter((page) => page !== undefined);
  }

  update(changed: readonly SearchDocument[], removedIds: readonly string[]): void {
    const words = [...removedIds.flatMap((id) => this.#remove(id)), ...changed.flatMap((page) => this.#put(page))];
    this.compounds?.refresh(words);
  }

  /** Gives back the words that came or went. The old page goes last, so that words it shares with the new one stay. */
  #put(page: SearchDocument): Word[] {
    const number = this.#free.pop() ?? this.#documents.length;
    const { weights, words } = documentTerms(page, this.analyzer);
    for (const [stem, weight] of weights) this.postings.add(stem, number, weight);
    const came = words.filter((word) => this.vocabulary.add(word));
    this.#documents[number] = page;
    const went = this.#remove(page.id);
    this.#numbers.set(page.id, number);
    return [...came, ...went];
  }

  #remove(id: string): Word[] {
    const number = this.#numbers.get(id);
    const page = number === undefined ? undefined : this.#documents[number];
    if (number === undefined || page === undefined) return [];
    this.#documents[number] = undefined;
    this.#numbers.delete(id);
    this.#free.push(number);
    const { weights, words } = documentTerms(page, this.analyzer);
    for (const stem of weights.keys()) this.postings.remove(stem, number);
    return words.filter((word) => this.vocabulary.remove(word));
  }
}
