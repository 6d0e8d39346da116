import { CONTENT_TYPES, type ContentType, type EntryByType } from '@themenportal/shared/content';
import { LOCALE_CODES } from '@themenportal/shared/locales';
import { z } from 'zod';
import type { EntryName } from '../../content/library/entry-key.ts';

/** An entry as it is from now on; `undefined` when it is not published any more. */
export interface EntryUpdate extends EntryName {
  readonly entry: EntryByType[ContentType] | undefined;
}

/** What is kept beside the files, as JSON under a key: where it is looked up by whom. */
export type DerivedKind =
  /** By path: the page as the search sees it. */
  | 'search'
  /** By path of the page that says whether the office is open. */
  | 'office'
  /** By locale: what stands around pages that are rendered on demand. */
  | 'frame'
  /** By path: status and target. */
  | 'redirect'
  /** By file of the media library and its version: what is served for it. */
  | 'media';

export interface DerivedChange {
  readonly kind: DerivedKind;
  readonly key: string;
  /** JSON; `undefined` takes the record away. */
  readonly value: string | undefined;
}

/** What a file holds. It may lie on disk until it is written, and is then read each time that it is asked for. */
export interface FileBytes {
  readonly content: Uint8Array;
  /** Compressed for the time being, where whoever made the content has done that as well. */
  readonly quickCopy?: Uint8Array | undefined;
}

export interface FileToWrite {
  /** Below `client`, with `/`, without one at the start. */
  readonly file: string;
  readonly bytes: FileBytes;
}

export const PublishFailureSchema = z.object({
  type: z.enum(CONTENT_TYPES),
  documentId: z.string(),
  locale: z.enum(LOCALE_CODES),
  /** Of the change that is held back. */
  cursor: z.number().int().positive(),
  /** For editors, in German. */
  reason: z.string(),
});
/** A document that is published in the CMS but not here; what is served is its last good page. */
export type PublishFailure = z.output<typeof PublishFailureSchema>;

/** Everything that one publish changes in a release. */
export interface ReleaseChange {
  /** Of the CMS's change log: everything up to it is in the release, but for the failures. */
  readonly cursor: number;
  /** ISO 8601 instant that the pages speak of. */
  readonly pulledAt: string;
  readonly files: {
    /** With the same bytes as what is there, a file stays untouched. */
    readonly write: readonly FileToWrite[];
    /** Assets among them stay served for a day. */
    readonly remove: readonly string[];
  };
  /** Those that what is written refers to, whether they come with it or are there already: none of them goes. */
  readonly assets: readonly string[];
  readonly entries: readonly EntryUpdate[];
  readonly derived: readonly DerivedChange[];
  /** All there are now, not only new ones. */
  readonly failures: readonly PublishFailure[];
}
