import type { Locale } from '@themenportal/shared/locales';

interface OutdatedTexts {
  /** Follows the name of a link, in brackets. */
  mark: string;
  /** Of a video in sign language. */
  video: string;
}

/** How a page says that a version is older than its German text. */
const TEXTS: Readonly<Record<Locale, OutdatedTexts>> = {
  de: {
    mark: 'nicht mehr aktuell',
    video: 'Der deutsche Text wurde seither geändert. Das Video zeigt noch den früheren Stand.',
  },
  en: {
    mark: 'no longer up to date',
    video: 'The German text has been changed since. The video still shows the earlier version.',
  },
  tr: {
    mark: 'güncel değil',
    video: 'Almanca metin o zamandan beri değiştirildi. Video hâlâ önceki hâlini gösteriyor.',
  },
  ar: {
    mark: 'لم يعد محدَّثًا',
    video: 'تم تعديل النص الألماني منذ ذلك الحين. لا يزال الفيديو يعرض النسخة السابقة.',
  },
  uk: {
    mark: 'вже не актуально',
    video: 'Відтоді німецький текст було змінено. Відео й досі показує попередню версію.',
  },
};

export function outdatedTexts(locale: Locale): OutdatedTexts {
  return TEXTS[locale];
}

/** In Leichte Sprache: short sentences, one thought each. */
export const OUTDATED_PLAIN_LANGUAGE = {
  heading: 'Achtung: Dieser Text ist nicht mehr aktuell.',
  sentences: [
    'Der deutsche Text wurde geändert.',
    'Dieser Text in Leichter Sprache wurde noch nicht geändert.',
    'Manche Infos in diesem Text sind vielleicht alt.',
  ],
  original: 'Hier ist der deutsche Text',
} as const;
