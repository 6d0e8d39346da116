import type { Locale } from '@themenportal/shared/locales';

interface UntranslatedTexts {
  /** Follows the name of the language in a link that leads elsewhere. */
  mark: string;
  /** Where that link leads. */
  note: string;
}

/** How a page says, to readers of another language than German, that it does not exist in theirs. */
const TEXTS: Readonly<Record<Locale, UntranslatedTexts | undefined>> = {
  de: undefined,
  en: {
    mark: 'this page does not exist in English',
    note: 'The page that you come from does not exist in English. Go back to read it, or continue here.',
  },
  tr: {
    mark: 'bu sayfanın Türkçesi yok',
    note: 'Geldiğiniz sayfanın Türkçesi yok. Okumak için geri dönün ya da buradan devam edin.',
  },
  ar: {
    mark: 'هذه الصفحة غير متاحة بالعربية',
    note: 'الصفحة التي جئت منها غير متاحة بالعربية. ارجع لقراءتها، أو تابع من هنا.',
  },
  uk: {
    mark: 'цієї сторінки немає українською',
    note: 'Сторінки, з якої ви прийшли, немає українською. Поверніться, щоб прочитати її, або продовжуйте тут.',
  },
};

/** Nothing for German itself. */
export function untranslatedTexts(locale: Locale): UntranslatedTexts | undefined {
  return TEXTS[locale];
}

/** Of the note, which shows only to those whom a link leads to it. */
export const UNTRANSLATED_ID = 'untranslated';
