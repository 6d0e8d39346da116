import type { EntryAddress } from '@themenportal/shared/content-package';
import type { Fields } from '../entry/index.ts';

export interface PackageEntry {
  /** Relative to the package. */
  readonly file: string;
  readonly address: EntryAddress;
  readonly fields: Fields;
  /** The file could not be read; that it is there still counts. */
  readonly broken?: true;
}

export interface MediaFile {
  readonly name: string;
  readonly path: string;
  readonly size: number;
}

/** A folder that was read: its entries' media are names of files beside them. */
export interface ContentPackage {
  readonly entries: readonly PackageEntry[];
  readonly media: ReadonlyMap<string, MediaFile>;
}
