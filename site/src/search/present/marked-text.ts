/** Text with the places to highlight, as UTF-16 offsets in it; in order, not overlapping. Never markup. */
export interface MarkedText {
  readonly text: string;
  readonly marks: readonly { readonly start: number; readonly end: number }[];
}
