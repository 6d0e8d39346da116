import type { Locale } from '@themenportal/shared/locales';

interface OfficeTexts {
  /** Leads to the page that knows the time. */
  openNow: string;
  calendar: string;
  map: string;
  route: string;
  /** Title of the page that knows the time; `office` is the office's name. */
  openNowTitle: (office: string) => string;
  asOf: (moment: string) => string;
  reload: string;
  today: string;
  tomorrow: string;
  nextDeviation: string;
  allHours: string;
}

/** What an office's hours and address are accompanied by. */
const TEXTS: Readonly<Record<Locale, OfficeTexts>> = {
  de: {
    openNow: 'Jetzt geöffnet?',
    calendar: 'Öffnungszeiten als Kalender (iCal)',
    map: 'Karte (OpenStreetMap)',
    route: 'Weg dorthin (OpenStreetMap)',
    openNowTitle: (office) => `Jetzt geöffnet? ${office}`,
    asOf: (moment) => `Stand: ${moment} Uhr`,
    reload: 'Neu laden',
    today: 'Heute',
    tomorrow: 'Morgen',
    nextDeviation: 'Nächste abweichende Zeiten',
    allHours: 'Alle Öffnungszeiten und die Anschrift',
  },
  en: {
    openNow: 'Open now?',
    calendar: 'Opening hours as a calendar (iCal)',
    map: 'Map (OpenStreetMap)',
    route: 'Directions (OpenStreetMap)',
    openNowTitle: (office) => `Open now? ${office}`,
    asOf: (moment) => `As of ${moment}`,
    reload: 'Reload',
    today: 'Today',
    tomorrow: 'Tomorrow',
    nextDeviation: 'Next change to the usual hours',
    allHours: 'All opening hours and the address',
  },
  tr: {
    openNow: 'Şu an açık mı?',
    calendar: 'Takvim olarak çalışma saatleri (iCal)',
    map: 'Harita (OpenStreetMap)',
    route: 'Yol tarifi (OpenStreetMap)',
    openNowTitle: (office) => `Şu an açık mı? ${office}`,
    asOf: (moment) => `Bilgi zamanı: ${moment}`,
    reload: 'Yenile',
    today: 'Bugün',
    tomorrow: 'Yarın',
    nextDeviation: 'Bir sonraki farklı saatler',
    allHours: 'Tüm çalışma saatleri ve adres',
  },
  ar: {
    openNow: 'هل المكتب مفتوح الآن؟',
    calendar: 'أوقات الدوام كتقويم (iCal)',
    map: 'الخريطة (OpenStreetMap)',
    route: 'الطريق إلى المكان (OpenStreetMap)',
    openNowTitle: (office) => `هل المكتب مفتوح الآن؟ ${office}`,
    asOf: (moment) => `الحالة في: ${moment}`,
    reload: 'تحديث',
    today: 'اليوم',
    tomorrow: 'غداً',
    nextDeviation: 'أقرب أوقات مختلفة',
    allHours: 'جميع أوقات الدوام والعنوان',
  },
  uk: {
    openNow: 'Зараз відчинено?',
    calendar: 'Години роботи як календар (iCal)',
    map: 'Карта (OpenStreetMap)',
    route: 'Маршрут (OpenStreetMap)',
    openNowTitle: (office) => `Зараз відчинено? ${office}`,
    asOf: (moment) => `Станом на ${moment}`,
    reload: 'Оновити',
    today: 'Сьогодні',
    tomorrow: 'Завтра',
    nextDeviation: 'Найближчі зміни в годинах роботи',
    allHours: 'Усі години роботи та адреса',
  },
};

export function officeTextsFor(locale: Locale): OfficeTexts {
  return TEXTS[locale];
}
