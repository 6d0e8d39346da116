import type { Locale } from '@themenportal/shared/locales';

interface SearchTexts {
  search: string;
  /** Of the field, for who does not see the button beside it. */
  label: string;
  submit: string;
  introduction: string;
  /** By what `Intl.PluralRules` says of the count. */
  found: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };
  none: string;
  page: string;
  pages: string;
  previous: string;
  next: string;
  didYouMean: string;
  cut: string;
  hints: readonly string[];
  call: string;
  orTopics: string;
  unavailable: string;
  unavailableText: string;
}

/** What the search says. `{…}` are filled in. */
const TEXTS: Readonly<Record<Locale, SearchTexts>> = {
  de: {
    search: 'Suche',
    label: 'Suchbegriff',
    submit: 'Suchen',
    introduction:
      'Finden Sie Themen, Ämter, Konzepte und Texte in Leichter Sprache. Ein Wort oder eine Frage genügt. Tippfehler, Umlaute und Groß- oder Kleinschreibung spielen keine Rolle.',
    found: { one: '{count} Treffer für „{query}“', other: '{count} Treffer für „{query}“' },
    none: 'Keine Treffer für „{query}“',
    page: 'Seite {page} von {pages}',
    pages: 'Weitere Treffer',
    previous: 'Zurück',
    next: 'Weiter',
    didYouMean: 'Meinten Sie',
    cut: 'Ihre Anfrage war zu lang. Gesucht wurde nach ihrem Anfang, der im Suchfeld steht.',
    hints: [
      'Prüfen Sie die Schreibweise.',
      'Nehmen Sie ein anderes oder ein allgemeineres Wort.',
      'Suchen Sie mit weniger Wörtern.',
    ],
    call: 'Sie kommen nicht weiter? Die Behördennummer hilft am Telefon:',
    orTopics: 'Oder sehen Sie in den Themen nach',
    unavailable: 'Die Suche ist gerade nicht möglich',
    unavailableText: 'Bitte versuchen Sie es in einer Minute noch einmal. Alle Seiten sind weiter erreichbar.',
  },
  en: {
    search: 'Search',
    label: 'Search term',
    submit: 'Search',
    introduction:
      'Find topics, offices, strategies and texts in Easy German. One word or a whole question will do. Typing errors, accents and capital letters do not matter.',
    found: { one: '{count} result for “{query}”', other: '{count} results for “{query}”' },
    none: 'No results for “{query}”',
    page: 'Page {page} of {pages}',
    pages: 'More results',
    previous: 'Previous',
    next: 'Next',
    didYouMean: 'Did you mean',
    cut: 'Your query was too long. We searched for its beginning, which is in the search field.',
    hints: ['Check the spelling.', 'Try another or a more general word.', 'Search with fewer words.'],
    call: 'Still stuck? The public service number helps by phone (in German):',
    orTopics: 'Or look through the topics',
    unavailable: 'The search is not available right now',
    unavailableText: 'Please try again in a minute. All pages can still be reached.',
  },
  tr: {
    search: 'Arama',
    label: 'Aranacak sözcük',
    submit: 'Ara',
    introduction:
      'Konuları, daireleri, planları ve Kolay Almanca metinleri bulun. Bir sözcük ya da bir soru yeterlidir. Yazım hataları ve büyük veya küçük harf önemli değildir.',
    found: { one: '“{query}” için {count} sonuç', other: '“{query}” için {count} sonuç' },
    none: '“{query}” için sonuç yok',
    page: 'Sayfa {page} / {pages}',
    pages: 'Diğer sonuçlar',
    previous: 'Geri',
    next: 'İleri',
    didYouMean: 'Bunu mu demek istediniz',
    cut: 'Aramanız çok uzundu. Arama alanında duran baş kısmı arandı.',
    hints: ['Yazımı kontrol edin.', 'Başka veya daha genel bir sözcük deneyin.', 'Daha az sözcükle arayın.'],
    call: 'Aradığınızı bulamadınız mı? Kamu hizmet hattı telefonda yardımcı olur (Almanca):',
    orTopics: 'Ya da konulara göz atın',
    unavailable: 'Arama şu anda kullanılamıyor',
    unavailableText: 'Lütfen bir dakika sonra yeniden deneyin. Tüm sayfalara yine de ulaşabilirsiniz.',
  },
  ar: {
    search: 'البحث',
    label: 'كلمة البحث',
    submit: 'ابحث',
    introduction:
      'ابحث عن المواضيع والدوائر والخطط والنصوص باللغة الألمانية المبسّطة. تكفي كلمة واحدة أو سؤال كامل، ولا تهمّ الأخطاء الإملائية.',
    found: {
      one: 'نتيجة واحدة عن «{query}»',
      two: 'نتيجتان عن «{query}»',
      few: '{count} نتائج عن «{query}»',
      many: '{count} نتيجة عن «{query}»',
      other: '{count} نتيجة عن «{query}»',
    },
    none: 'لا توجد نتائج عن «{query}»',
    page: 'الصفحة {page} من {pages}',
    pages: 'نتائج أخرى',
    previous: 'السابق',
    next: 'التالي',
    didYouMean: 'هل تقصد',
    cut: 'كان نص البحث طويلاً جداً، فجرى البحث عن بدايته الظاهرة في حقل البحث.',
    hints: ['تحقّق من كتابة الكلمة.', 'جرّب كلمة أخرى أو كلمة أعمّ.', 'ابحث بعدد أقل من الكلمات.'],
    call: 'لم تجد ما تبحث عنه؟ رقم الخدمة العامة يساعدك هاتفياً (بالألمانية):',
    orTopics: 'أو تصفّح المواضيع',
    unavailable: 'البحث غير متاح حالياً',
    unavailableText: 'حاول مرة أخرى بعد دقيقة. ما زال الوصول إلى جميع الصفحات ممكناً.',
  },
  uk: {
    search: 'Пошук',
    label: 'Що шукати',
    submit: 'Шукати',
    introduction:
      'Знайдіть теми, установи, концепції та тексти простою німецькою мовою. Досить одного слова або запитання. Помилки в написанні та великі чи малі літери не мають значення.',
    found: {
      one: '{count} результат за запитом «{query}»',
      few: '{count} результати за запитом «{query}»',
      many: '{count} результатів за запитом «{query}»',
      other: '{count} результату за запитом «{query}»',
    },
    none: 'Немає результатів за запитом «{query}»',
    page: 'Сторінка {page} з {pages}',
    pages: 'Інші результати',
    previous: 'Назад',
    next: 'Далі',
    didYouMean: 'Можливо, ви мали на увазі',
    cut: 'Запит був задовгим. Ми шукали за його початком, який стоїть у полі пошуку.',
    hints: ['Перевірте написання.', 'Спробуйте інше або загальніше слово.', 'Шукайте за меншою кількістю слів.'],
    call: 'Не знайшли? Єдиний номер державних установ допоможе телефоном (німецькою):',
    orTopics: 'Або перегляньте теми',
    unavailable: 'Пошук зараз недоступний',
    unavailableText: 'Спробуйте ще раз за хвилину. Усі сторінки й далі доступні.',
  },
};

export function searchTextsFor(locale: Locale): SearchTexts {
  return TEXTS[locale];
}

export function foundText(locale: Locale, count: number): string {
  const { found, none } = TEXTS[locale];
  if (count === 0) return none;
  return found[new Intl.PluralRules(locale).select(count)] ?? found.other;
}

export function fillIn(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replaceAll(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
