import type { Locale } from './locales.ts';
import { SOURCE_LOCALE } from './locales.ts';

/** What a slug may look like: lower-case ASCII words joined by single hyphens. */
export const SLUG_PATTERN = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export const SLUG_MAX_LENGTH = 90;

/** German spells its umlauts out; Turkish and other languages drop the dots. */
const GERMAN: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue' };
const TURKISH: Readonly<Record<string, string>> = { ı: 'i' };

/** KMU 55/2010, the official Ukrainian romanisation; the letters that differ at the start of a word are in {@link UKRAINIAN_INITIAL}. */
const UKRAINIAN: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'h', ґ: 'g', д: 'd', е: 'e', є: 'ie', ж: 'zh', з: 'z', и: 'y', і: 'i', ї: 'i',
  й: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh',
  ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ь: '', ю: 'iu', я: 'ia', '’': '', "'": '',
}; // prettier-ignore
const UKRAINIAN_INITIAL: Readonly<Record<string, string>> = { є: 'ye', ї: 'yi', й: 'y', ю: 'yu', я: 'ya' };

/** DIN 31635 without its diacritics; short vowels are not written in Arabic, so they are not guessed here. */
const ARABIC: Readonly<Record<string, string>> = {
  ا: 'a', أ: 'a', إ: 'i', آ: 'a', ب: 'b', ت: 't', ث: 'th', ج: 'j', ح: 'h', خ: 'kh', د: 'd', ذ: 'dh', ر: 'r',
  ز: 'z', س: 's', ش: 'sh', ص: 's', ض: 'd', ط: 't', ظ: 'z', ع: 'a', غ: 'gh', ف: 'f', ق: 'q', ك: 'k', ل: 'l',
  م: 'm', ن: 'n', ه: 'h', ة: 'a', و: 'w', ي: 'y', ى: 'a', ئ: 'y', ؤ: 'w', ء: '',
}; // prettier-ignore

const LETTERS: Readonly<Record<string, string>> = { ß: 'ss', ...TURKISH, ...UKRAINIAN, ...ARABIC };

/**
 * Suggests a slug for a title in any of the portal's languages: `Öffnung für alle` → `oeffnung-fuer-alle`.
 * Empty when the title has no letter or digit that it knows.
 */
export function suggestSlug(title: string, locale: Locale = SOURCE_LOCALE): string {
  const words = title
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}\p{M}'’]+/u)
    .map((word) => romaniseWord(word, locale))
    .filter((word) => word !== '');
  return shorten(words);
}

function romaniseWord(word: string, locale: Locale): string {
  const umlauts = locale === SOURCE_LOCALE ? GERMAN : {};
  const letters = [...word].map((letter, index) => {
    const initial = index === 0 ? UKRAINIAN_INITIAL[letter] : undefined;
    return initial ?? umlauts[letter] ?? LETTERS[letter] ?? letter.normalize('NFKD');
  });
  return letters.join('').replace(/[^a-z0-9]/g, '');
}

/** Cuts at a word's end, so that a long title does not leave half a word in an address. */
function shorten(words: readonly string[]): string {
  let slug = '';
  for (const word of words) {
    const longer = slug === '' ? word.slice(0, SLUG_MAX_LENGTH) : `${slug}-${word}`;
    if (longer.length > SLUG_MAX_LENGTH) break;
    slug = longer;
  }
  return slug;
}
