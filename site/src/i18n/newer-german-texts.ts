import type { Locale } from '@themenportal/shared/locales';

interface NewerGermanTexts {
  page: string;
  toPage: string;
  /** The same of a part of a page. */
  part: string;
  toPart: string;
}

/** How a page says that its translation is older than the German text. */
const TEXTS: Readonly<Record<Locale, NewerGermanTexts | undefined>> = {
  de: undefined,
  en: {
    page: 'This translation is out of date. The German page has been changed since.',
    toPage: 'Go to the German page',
    part: 'This translation is out of date. The German text has been changed since.',
    toPart: 'Go to the German text',
  },
  tr: {
    page: 'Bu çeviri güncel değil. Almanca sayfa o zamandan beri değiştirildi.',
    toPage: 'Almanca sayfaya git',
    part: 'Bu çeviri güncel değil. Almanca metin o zamandan beri değiştirildi.',
    toPart: 'Almanca metne git',
  },
  ar: {
    page: 'هذه الترجمة لم تعد محدَّثة. تم تعديل الصفحة الألمانية منذ ذلك الحين.',
    toPage: 'إلى الصفحة الألمانية',
    part: 'هذه الترجمة لم تعد محدَّثة. تم تعديل النص الألماني منذ ذلك الحين.',
    toPart: 'إلى النص الألماني',
  },
  uk: {
    page: 'Цей переклад застарів. Відтоді німецьку сторінку було змінено.',
    toPage: 'Перейти до німецької сторінки',
    part: 'Цей переклад застарів. Відтоді німецький текст було змінено.',
    toPart: 'Перейти до німецького тексту',
  },
};

/** Nothing for German itself. */
export function newerGermanTexts(locale: Locale): NewerGermanTexts | undefined {
  return TEXTS[locale];
}
