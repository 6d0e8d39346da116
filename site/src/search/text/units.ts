import type { Language } from '../languages/index.ts';

export interface Word {
  /** The folded word as it stands in the text. */
  readonly surface: string;
  /** What it is indexed under. */
  readonly stem: string;
}

/** One thing that a reader may search for: a word, a joined word with its parts, or a code such as 38/4-2. */
export interface Unit {
  readonly whole: Word;
  readonly parts: readonly Word[];
  /** Numbers and codes are found exactly or not at all. */
  readonly exact: boolean;
}

const INVISIBLE = /[\u00AD\u200B-\u200D\u2060]/g;
const GENDER =
  /(?:(?<=\p{L}{2})(?:[*:_·‧]|\/-?)(innen|in)|(?<=\p{L}{2})\((innen|in)\)|(?<=\p{Ll}{2})I(nnen|n))(?!\p{L})/gu;
const APOSTROPHE = /['’ʼ‘`´]/g;
const AFTER_APOSTROPHE = /(?<=[\p{L}\p{N}]{2})['’ʼ‘`´].*$/u;
const HYPHEN = /[-‐‑‒–·‧•]/;
const SEPARATOR = /[*:_./&()]+/;
const CODE = /^\p{N}+(?:(?:\/-|[-‐‑‒–./:])\p{N}+)*$/u;
const DIGIT = /\p{N}/u;

function genderNeutral(text: string): string {
  return text.replace(GENDER, (_, ...[marked, bracketed, capital]: (string | undefined)[]) =>
    capital === undefined ? (marked ?? bracketed ?? '') : `i${capital}`,
  );
}

function withoutApostrophe(text: string, { apostrophe }: Language): string {
  return (apostrophe === 'ends' ? text.replace(AFTER_APOSTROPHE, '') : text).replace(APOSTROPHE, '');
}

function word(text: string, language: Language): Word {
  const surface = language.fold(text);
  return { surface, stem: DIGIT.test(surface) ? surface : language.stem(surface) };
}

function codeUnit(code: string, language: Language): Unit {
  const whole = code.replace(/[‐‑‒–]/g, '-');
  const parts = whole.split(/[-./:]+/);
  return {
    whole: word(whole, language),
    parts: parts.length > 1 ? parts.map((part) => word(part, language)) : [],
    exact: true,
  };
}

function joinedUnit(text: string, language: Language): Unit {
  const parts = text.split(HYPHEN).filter(Boolean);
  const whole = word(parts.join(''), language);
  return {
    whole,
    parts: parts.length > 1 ? parts.map((part) => word(part, language)) : [],
    exact: DIGIT.test(whole.surface),
  };
}

/** What a token stands for in a language; the same for documents and queries, or they would not meet. */
export function unitsOf(token: string, language: Language): Unit[] {
  const visible = token.replace(INVISIBLE, '');
  if (CODE.test(visible)) return [codeUnit(visible, language)];
  const plain = withoutApostrophe(language.genderForms ? genderNeutral(visible) : visible, language);
  return plain
    .split(SEPARATOR)
    .map((segment) => joinedUnit(segment, language))
    .filter(({ whole }) => whole.surface !== '');
}
