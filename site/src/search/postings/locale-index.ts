import type { DocumentHead, SearchDocument } from '../documents/document.ts';
import type { DocumentStore } from '../documents/document-store.ts';
import type { Language } from '../languages/index.ts';
import { packed, unpacked } from '../packed/ascending.ts';
import { exactly, PackedLists } from '../packed/packed-lists.ts';
import { type Analyzer, createAnalyzer } from '../text/analyzer.ts';
import { Compounds } from './compounds.ts';
import { DocumentTable } from './document-table.ts';
import { documentTerms } from './document-terms.ts';
import { Postings } from './postings.ts';
import { Vocabulary } from './vocabulary.ts';

/** The documents of one locale under the rules of its language. Their texts stay where they are stored. */
export class LocaleIndex {
  readonly analyzer: Analyzer;
  readonly vocabulary = new Vocabulary();
  readonly compounds: Compounds | undefined;
  readonly #store: DocumentStore;
  readonly #documents = new DocumentTable();
  readonly #postings = new Postings();
  /** The forward index: of each document its words, so that it can be taken away when its text is another one. */
  readonly #words = new PackedLists(exactly);

  constructor(language: Language, store: DocumentStore) {
    this.analyzer = createAnalyzer(language);
    this.compounds = language.compounds ? new Compounds(this.vocabulary, language) : undefined;
    this.#store = store;
  }

  get size(): number {
    return this.#documents.size;
  }

  /** Documents are numbered below this. */
  get capacity(): number {
    return this.#documents.capacity;
  }

  head(number: number): DocumentHead | undefined {
    return this.#documents.get(number);
  }

  document({ path }: DocumentHead): SearchDocument {
    return this.#store.read(path);
  }

  /** With what each document that holds the stem weighs, in no particular order. */
  forEachDocument(stem: string, visit: (document: number, weight: number) => void): void {
    const term = this.vocabulary.terms.numberOf(stem);
    if (term !== undefined) this.#postings.forEach(term, visit);
  }

  /** The old page goes last, so that words it shares with the new one stay. Counts once `settle` is called. */
  put(page: SearchDocument): void {
    const old = this.#documents.numberAt(page.path);
    const number = this.#documents.add(page);
    const all: number[] = [];
    for (const { weight, words } of documentTerms(page, this.analyzer)) {
      const numbers = words.map((word) => this.vocabulary.add(word));
      this.#postings.add(this.vocabulary.stemOf(numbers[0] ?? 0), number, weight);
      all.push(...numbers);
    }
    this.#words.set(number, packed(all));
    if (old !== undefined) this.#remove(old);
  }

  /** If it is there. Counts once `settle` is called. */
  remove(path: string): void {
    const number = this.#documents.numberAt(path);
    if (number !== undefined) this.#remove(number);
  }

  /** After all documents of an update came and went. */
  settle(): void {
    const changed = this.vocabulary.takeChanges();
    if (changed.size === 0) return;
    this.compounds?.refresh(changed);
    this.vocabulary.tidy();
  }

  #remove(number: number): void {
    const words = [...unpacked(this.#words.get(number))];
    for (const stem of new Set(words.map((word) => this.vocabulary.stemOf(word)))) this.#postings.remove(stem, number);
    for (const word of words) this.vocabulary.remove(word);
    this.#words.clear(number);
    this.#documents.delete(number);
  }
}
