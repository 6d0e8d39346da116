/** A word or number with what joins its parts (hyphens, Mediopunkt, gender marks, slashes in a unit code). */
export interface Token {
  readonly text: string;
  /** UTF-16 offsets in the text it came from. */
  readonly start: number;
  readonly end: number;
}

const TOKEN =
  /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:(?:\/-|[-‐‑‒–·‧•*:_'’ʼ‘`´./&\u00AD\u200B-\u200D\u2060])[\p{L}\p{N}][\p{L}\p{N}\p{M}]*|\(in(?:nen)?\))*/gu;

export function tokenize(text: string): Token[] {
  return Array.from(text.matchAll(TOKEN), ({ 0: token, index }) => ({
    text: token,
    start: index,
    end: index + token.length,
  }));
}

/** The same without their places, which is quicker. */
export function tokenTexts(text: string): readonly string[] {
  return text.match(TOKEN) ?? [];
}
