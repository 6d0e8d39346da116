import type { Locale } from '@themenportal/shared/locales';

interface AlertTexts {
  /** Name of the region above the page. */
  alerts: string;
  severities: Readonly<Record<'info' | 'warning' | 'danger', string>>;
  period: (from: string, to: string) => string;
  /** `where` is the name of another website. */
  more: (where: string) => string;
}

const TEXTS: Readonly<Record<Locale, AlertTexts>> = {
  de: {
    alerts: 'Eilmeldungen',
    severities: { info: 'Hinweis', warning: 'Warnung', danger: 'Gefahr' },
    period: (from, to) => `Gilt vom ${from} bis ${to}`,
    more: (where) => `Mehr dazu auf ${where}`,
  },
  en: {
    alerts: 'Alerts',
    severities: { info: 'Notice', warning: 'Warning', danger: 'Danger' },
    period: (from, to) => `Applies from ${from} to ${to}`,
    more: (where) => `More on ${where}`,
  },
  tr: {
    alerts: 'Acil duyurular',
    severities: { info: 'Bilgi', warning: 'Uyarı', danger: 'Tehlike' },
    period: (from, to) => `Başlangıç: ${from}, bitiş: ${to}`,
    more: (where) => `Daha fazla bilgi: ${where}`,
  },
  ar: {
    alerts: 'تنبيهات عاجلة',
    severities: { info: 'ملاحظة', warning: 'تحذير', danger: 'خطر' },
    period: (from, to) => `ساري من ${from} إلى ${to}`,
    more: (where) => `المزيد على ${where}`,
  },
  uk: {
    alerts: 'Термінові повідомлення',
    severities: { info: 'Увага', warning: 'Попередження', danger: 'Небезпека' },
    period: (from, to) => `Діє з: ${from}, до: ${to}`,
    more: (where) => `Докладніше на ${where}`,
  },
};

export function alertTextsFor(locale: Locale): AlertTexts {
  return TEXTS[locale];
}
