import type { ContentType } from '../content/entries.ts';

/** An entry as the wire may hold it: missing values are null or left out. */
export type WireEntry = Readonly<Record<string, unknown>>;

export interface BrokenExample {
  /** What is wrong, as a test title says it. */
  readonly because: string;
  readonly entry: WireEntry;
  /** Where the first problem lies, in the form `sections[1].heading`. */
  readonly field: string;
  /** What an editor reads there. */
  readonly german: string;
}

export interface Examples {
  readonly type: ContentType;
  readonly valid: Readonly<Record<string, WireEntry>>;
  readonly broken: readonly BrokenExample[];
}

/** A broken example is a good one with something put in its place. */
export function broken(
  good: WireEntry,
  because: string,
  change: WireEntry,
  field: string,
  german: string,
): BrokenExample {
  return { because, entry: { ...good, ...change }, field, german };
}
