import type { EntryAddress } from '@themenportal/shared/content-package';
import type { Fields } from '../entry/index.ts';

/** One version of a document in one language, as the database holds it. Its media are keys of files (see StoredFile). */
export interface StoredEntry {
  readonly address: EntryAddress;
  readonly fields: Fields;
}

/** A file of the media library. */
export interface StoredFile {
  /** The row's id, as text. */
  readonly key: string;
  readonly name: string;
  /** Ending of the name with its dot. */
  readonly ext: string;
  readonly url: string;
}
