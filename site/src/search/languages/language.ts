import type { Locale } from '@themenportal/shared/locales';

/** What the search knows about a language. `surface` is a folded word, `stem` what its inflected forms share. */
export interface Language {
  readonly locale: Locale;
  /** Brings spellings that readers take for the same to one form. */
  fold(text: string): string;
  stem(surface: string): string;
  /** Folded words that say nothing alone. */
  readonly stopWords: ReadonlySet<string>;
  /** `joins`: об’єднання is one word. `ends`: in Dortmund’da and city’s the word ends before it. */
  readonly apostrophe: 'joins' | 'ends';
  /** Words are joined without a space (Bürgerdienste), so that a part may stand for the whole. */
  readonly compounds: boolean;
  /** Bürger*innen, Bürger:innen, BürgerInnen. */
  readonly genderForms: boolean;
}

export function words(list: string, fold: (text: string) => string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/).map(fold));
}
