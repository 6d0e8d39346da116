import { readFileSync } from 'node:fs';
import { changesBetween, loadIndex, readDocuments, type SearchIndex } from '../../search/index.ts';

/** The index of one release at a time. Going to another release costs by what differs, not by how many pages there are. */
export class OpenedIndex {
  #file: string | undefined;
  #index: SearchIndex | undefined;

  open(file: string): SearchIndex {
    if (this.#index && file === this.#file) return this.#index;
    const json: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (this.#index) {
      const { changed, removed } = changesBetween(this.#index.toJSON().documents, readDocuments(json));
      this.#index.update(changed, removed);
    } else {
      this.#index = loadIndex(json);
    }
    this.#file = file;
    return this.#index;
  }
}
