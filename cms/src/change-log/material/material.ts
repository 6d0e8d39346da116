import type { EntryIdentity } from '../log/entry-identity.ts';

/** An entry as it is published, ready to be handed out. */
export interface Material extends EntryIdentity {
  readonly publishedAt: string | undefined;
  /** Address of its page; only for what has a page. */
  readonly path: string | undefined;
  /** JSON of the entry in the form of the contract, or as it is stored if it breaks the contract. */
  readonly content: string;
}
