import { createHash } from 'node:crypto';
import type { DocumentKey } from '../routes/route.ts';

/** More documents than this are split. A document has a page or two in each of its languages. */
const MOST_DOCUMENTS = 64;

export interface IndexedDocuments {
  /** Of the shards that are not empty. */
  names: () => string[];
  documentsIn: (name: string) => DocumentKey[];
}

/**
 * Documents in shards of bounded size: one that grows too big is split by the next bit of its documents' hashes, whose
 * bits so far are its name. Which shards there are depends on which documents there are, and not on how they came.
 */
export class Shards implements IndexedDocuments {
  readonly #shards = new Map<string, Set<DocumentKey>>([['', new Set()]]);

  names(): string[] {
    return [...this.#shards].flatMap(([name, { size }]) => (size > 0 ? [name] : [])).sort();
  }

  documentsIn(name: string): DocumentKey[] {
    return [...(this.#shards.get(name) ?? [])].sort();
  }

  /** Gives the names of the shards that are not what they were; some of them may be gone. */
  add(document: DocumentKey): string[] {
    const { name, documents } = this.#shardOf(document);
    documents.add(document);
    return [name, ...this.#split(name, documents)];
  }

  /** As {@link add}. */
  remove(document: DocumentKey): string[] {
    const { name, documents } = this.#shardOf(document);
    documents.delete(document);
    return [name, ...this.#merge(name, documents)];
  }

  #shardOf(document: DocumentKey): { name: string; documents: Set<DocumentKey> } {
    const bits = bitsOf(document);
    for (let length = 0; length <= bits.length; length++) {
      const name = bits.slice(0, length);
      const documents = this.#shards.get(name);
      if (documents) return { name, documents };
    }
    throw new Error(`No shard holds documents such as "${document}".`);
  }

  #split(name: string, documents: Set<DocumentKey>): string[] {
    if (documents.size <= MOST_DOCUMENTS) return [];
    this.#shards.delete(name);
    return ['0', '1'].flatMap((bit) => {
      const half = name + bit;
      const part = new Set([...documents].filter((document) => bitsOf(document).startsWith(half)));
      this.#shards.set(half, part);
      return [half, ...this.#split(half, part)];
    });
  }

  #merge(name: string, documents: Set<DocumentKey>): string[] {
    if (name === '') return [];
    const whole = name.slice(0, -1);
    const sibling = whole + (name.endsWith('0') ? '1' : '0');
    const others = this.#shards.get(sibling);
    if (!others || documents.size + others.size > MOST_DOCUMENTS) return [];
    this.#shards.delete(name);
    this.#shards.delete(sibling);
    const merged = new Set([...documents, ...others]);
    this.#shards.set(whole, merged);
    return [sibling, whole, ...this.#merge(whole, merged)];
  }
}

/** As many as a digest has: two documents that share them all do not exist. */
function bitsOf(document: DocumentKey): string {
  const digest = createHash('sha256').update(document).digest('hex');
  return [...digest].map((digit) => parseInt(digit, 16).toString(2).padStart(4, '0')).join('');
}
