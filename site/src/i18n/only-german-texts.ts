import type { Locale } from '@themenportal/shared/locales';

interface OnlyGermanTexts {
  /** Follows the name of the language in a link that leads elsewhere. */
  mark: string;
  /** Where that link leads. */
  note: string;
}

/** How a page says, to readers of another language, that it exists in German only. */
const TEXTS: Readonly<Record<Locale, OnlyGermanTexts | undefined>> = {
  de: undefined,
  en: {
    mark: 'this page exists in German only',
    note: 'The page that you come from exists in German only. Go back in your browser to read it, or continue here.',
  },
  tr: {
    mark: 'bu sayfa yalnızca Almanca',
    note: 'Geldiğiniz sayfa yalnızca Almanca olarak mevcuttur. Okumak için tarayıcınızda geri gidin ya da buradan devam edin.',
  },
  ar: {
    mark: 'هذه الصفحة متاحة بالألمانية فقط',
    note: 'الصفحة التي جئت منها متاحة بالألمانية فقط. ارجع في المتصفح لقراءتها، أو تابع من هنا.',
  },
  uk: {
    mark: 'ця сторінка є лише німецькою',
    note: 'Сторінка, з якої ви прийшли, є лише німецькою. Поверніться назад у браузері, щоб прочитати її, або продовжуйте тут.',
  },
};

/** Nothing for German itself. */
export function onlyGermanTexts(locale: Locale): OnlyGermanTexts | undefined {
  return TEXTS[locale];
}

/** Of the note, which shows only to those whom a link leads to it. */
export const ONLY_GERMAN_ID = 'nur-deutsch';
