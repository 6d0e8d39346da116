import type { Output, OutputName } from '../outputs/output.ts';

/** What a release has to be given so that it is one of the content as it is now. */
export interface OutputDelta {
  /**
   * Outputs that are new or whose data differ. `data` is that of the content as it is when asked. Of many, each is assembled when
   * it is its turn and forgotten after it: all pages of a large city would fill the memory.
   */
  readonly write: Iterable<Output>;
  readonly remove: readonly OutputName[];
  /** How many outputs had to be assembled to find that out. */
  readonly assembled: number;
}
