import type { Locale } from '@themenportal/shared/locales';

interface UpkeepTexts {
  heading: string;
  updated: string;
  changeNote: string;
  responsible: string;
  nextReview: string;
  overdueReview: string;
  /** Name of a feed; `subject` is a topic or the portal. */
  changesIn: (subject: string) => string;
  /** What can be done with a feed; follows its name, in brackets. */
  subscribe: string;
}

/** How a page says how it is kept up. */
const TEXTS: Readonly<Record<Locale, UpkeepTexts>> = {
  de: {
    heading: 'Stand dieser Seite',
    updated: 'Zuletzt aktualisiert',
    changeNote: 'Was hat sich geändert',
    responsible: 'Verantwortlich',
    nextReview: 'Nächste Überprüfung',
    overdueReview: 'Überprüfung fällig seit',
    changesIn: (subject) => `Änderungen: ${subject}`,
    subscribe: 'Atom-Feed abonnieren',
  },
  en: {
    heading: 'About this page',
    updated: 'Last updated',
    changeNote: 'What has changed',
    responsible: 'Responsible',
    nextReview: 'Next review',
    overdueReview: 'Review due since',
    changesIn: (subject) => `Changes: ${subject}`,
    subscribe: 'subscribe to the Atom feed',
  },
  tr: {
    heading: 'Bu sayfa hakkında',
    updated: 'Son güncelleme',
    changeNote: 'Neler değişti',
    responsible: 'Sorumlu',
    nextReview: 'Bir sonraki gözden geçirme',
    overdueReview: 'Gözden geçirme tarihi geçti',
    changesIn: (subject) => `Değişiklikler: ${subject}`,
    subscribe: 'Atom akışına abone olun',
  },
  ar: {
    heading: 'حول هذه الصفحة',
    updated: 'آخر تحديث',
    changeNote: 'ما الذي تغيّر',
    responsible: 'الجهة المسؤولة',
    nextReview: 'المراجعة القادمة',
    overdueReview: 'المراجعة مستحقة منذ',
    changesIn: (subject) => `التغييرات: ${subject}`,
    subscribe: 'الاشتراك عبر Atom',
  },
  uk: {
    heading: 'Про цю сторінку',
    updated: 'Останнє оновлення',
    changeNote: 'Що змінилося',
    responsible: 'Відповідальні',
    nextReview: 'Наступна перевірка',
    overdueReview: 'Перевірку прострочено з',
    changesIn: (subject) => `Зміни: ${subject}`,
    subscribe: 'підписатися на Atom-стрічку',
  },
};

export function upkeepTextsFor(locale: Locale): UpkeepTexts {
  return TEXTS[locale];
}
