import type { SearchDocument } from '../document.ts';
import type { Language } from '../languages/index.ts';
import { type Analyzer, createAnalyzer } from '../text/analyzer.ts';
import { documentTerms } from './document-terms.ts';
import { Postings } from './postings.ts';
import { Vocabulary } from './vocabulary.ts';

/** The documents of one locale under the rules of its language. */
export class LocaleIndex {
  readonly analyzer: Analyzer;
  readonly postings = new Postings();
  readonly vocabulary = new Vocabulary();
  readonly #documents: (SearchDocument | undefined)[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #free: number[] = [];

  constructor(language: Language) {
    this.analyzer = createAnalyzer(language);
  }

  get size(): number {
    return this.#numbers.size;
  }

  document(number: number): SearchDocument | undefined {
    return this.#documents[number];
  }

  documents(): SearchDocument[] {
    return this.#documents.filter((page) => page !== undefined);
  }

  has(id: string): boolean {
    return this.#numbers.has(id);
  }

  put(page: SearchDocument): void {
    this.remove(page.id);
    const number = this.#free.pop() ?? this.#documents.length;
    this.#documents[number] = page;
    this.#numbers.set(page.id, number);
    const { weights, words } = documentTerms(page, this.analyzer);
    for (const [stem, weight] of weights) this.postings.add(stem, number, weight);
    for (const word of words.values()) this.vocabulary.add(word);
  }

  remove(id: string): void {
    const number = this.#numbers.get(id);
    const page = number === undefined ? undefined : this.#documents[number];
    if (number === undefined || page === undefined) return;
    const { weights, words } = documentTerms(page, this.analyzer);
    for (const stem of weights.keys()) this.postings.remove(stem, number);
    for (const word of words.values()) this.vocabulary.remove(word);
    this.#documents[number] = undefined;
    this.#numbers.delete(id);
    this.#free.push(number);
  }
}
