/** The documents of one stem, by their number. */
interface PostingList {
  readonly documents: number[];
  readonly weights: number[];
}

const NOTHING: PostingList = { documents: [], weights: [] };

export class Postings {
  readonly #lists = new Map<string, PostingList>();

  has(stem: string): boolean {
    return this.#lists.has(stem);
  }

  get(stem: string): Readonly<PostingList> {
    return this.#lists.get(stem) ?? NOTHING;
  }

  add(stem: string, document: number, weight: number): void {
    const list = this.#lists.get(stem) ?? { documents: [], weights: [] };
    list.documents.push(document);
    list.weights.push(weight);
    this.#lists.set(stem, list);
  }

  /** The order within a list has no meaning, so the last entry fills the gap. */
  remove(stem: string, document: number): void {
    const list = this.#lists.get(stem);
    const at = list?.documents.indexOf(document) ?? -1;
    if (!list || at < 0) return;
    const [lastDocument, lastWeight] = [list.documents.pop(), list.weights.pop()];
    if (lastDocument !== undefined && lastWeight !== undefined && at < list.documents.length) {
      list.documents[at] = lastDocument;
      list.weights[at] = lastWeight;
    }
    if (list.documents.length === 0) this.#lists.delete(stem);
  }
}
