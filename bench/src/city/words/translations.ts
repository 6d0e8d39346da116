import type { Locale } from '@themenportal/shared/locales';

export type Translated = Exclude<Locale, 'de'>;

export interface Words {
  readonly cityName: string;
  readonly portalName: string;
  readonly topics: string;
  readonly office: string;
  readonly concept: string;
  readonly footer: string;
  readonly legal: Readonly<Record<'imprint' | 'privacy' | 'accessibility', string>>;
  readonly nouns: readonly string[];
  readonly headings: readonly string[];
  readonly sentences: readonly string[];
}

/** `{district}` and `{number}` are filled in. */
export const WORDS: Readonly<Record<Translated, Words>> = {
  en: {
    cityName: 'Sample City',
    portalName: 'Topic Portal',
    topics: 'Topics',
    office: 'Office',
    concept: 'Action plan',
    footer: 'A synthetic city for measuring. Nothing in it is official information.',
    legal: { imprint: 'Imprint', privacy: 'Privacy', accessibility: 'Accessibility statement' },
    nouns: [
      'Residents’ parking',
      'Building permit',
      'Library card',
      'Family pass',
      'Housing benefit',
      'School registration',
      'Child care',
      'Care advice',
      'Cycle network',
      'Identity card',
      'Naturalisation',
      'Business registration',
      'Holiday programme',
      'Climate plan',
      'Youth centre',
    ],
    headings: ['Requirements', 'Documents', 'Fees', 'How it works', 'Advice', 'Background'],
    sentences: [
      'You can apply online, in writing or in person by appointment.',
      'Processing usually takes {number} working days.',
      'Please bring your identity card and proof of address.',
      'There is an advice centre in {district} where several languages are spoken.',
      'The fee is {number} euros and can be paid on site.',
      'People who receive social benefits do not pay a fee.',
      'The council decides on the rates every year.',
      'Residents of {district} took part in the planning and gave {number} comments.',
      'If a document is missing, the office writes to you and sets a deadline.',
      'All rooms can be reached without steps.',
      'Changes of address must be reported within {number} days.',
      'The report of last year lists {number} measures.',
    ],
  },
  tr: {
    cityName: 'Örnekkent',
    portalName: 'Konu Portalı',
    topics: 'Konular',
    office: 'Daire',
    concept: 'Eylem planı',
    footer: 'Ölçüm için üretilmiş bir kent. Buradaki hiçbir şey resmî bilgi değildir.',
    legal: { imprint: 'Künye', privacy: 'Gizlilik', accessibility: 'Erişilebilirlik beyanı' },
    nouns: [
      'Park izni',
      'Yapı izni',
      'Aile kartı',
      'Konut yardımı',
      'Okul kaydı',
      'Çocuk bakımı',
      'Kimlik kartı',
      'Bisiklet yolları',
    ],
    headings: ['Koşullar', 'Belgeler', 'Ücretler', 'İşlemler', 'Danışma'],
    sentences: [
      'Başvuruyu internetten, yazılı olarak veya randevuyla şahsen yapabilirsiniz.',
      'İşlem genellikle {number} iş günü sürer.',
      'Lütfen kimliğinizi ve adres belgenizi yanınızda getirin.',
      '{district} semtinde çok dilli bir danışma merkezi vardır.',
      'Ücret {number} avrodur ve yerinde ödenebilir.',
      'Sosyal yardım alanlar ücret ödemez.',
      'Bir belge eksikse daire size yazılı olarak bildirir.',
      'Bütün odalara basamaksız ulaşılabilir.',
    ],
  },
  ar: {
    cityName: 'مدينة المثال',
    portalName: 'بوابة المواضيع',
    topics: 'المواضيع',
    office: 'المكتب',
    concept: 'خطة العمل',
    footer: 'مدينة أُنشئت لغرض القياس، ولا شيء فيها معلومات رسمية.',
    legal: { imprint: 'بيانات النشر', privacy: 'حماية البيانات', accessibility: 'بيان إمكانية الوصول' },
    nouns: [
      'تصريح الوقوف',
      'رخصة البناء',
      'بطاقة الأسرة',
      'إعانة السكن',
      'التسجيل في المدرسة',
      'رعاية الأطفال',
      'بطاقة الهوية',
      'شبكة الدراجات',
    ],
    headings: ['الشروط', 'الوثائق', 'الرسوم', 'سير المعاملة', 'الاستشارة'],
    sentences: [
      'يمكنكم تقديم الطلب عبر الإنترنت أو كتابيًا أو شخصيًا بموعد مسبق.',
      'تستغرق المعاملة عادةً {number} أيام عمل.',
      'يُرجى إحضار بطاقة الهوية وإثبات العنوان.',
      'يوجد في {district} مركز استشارة متعدد اللغات.',
      'تبلغ الرسوم {number} يورو ويمكن دفعها في المكتب.',
      'يُعفى من الرسوم من يتلقى إعانة اجتماعية.',
      'إذا نقصت وثيقة فإن المكتب يكتب إليكم ويحدد مهلة.',
      'يمكن الوصول إلى جميع الغرف من دون درج.',
    ],
  },
  uk: {
    cityName: 'Зразкове місто',
    portalName: 'Тематичний портал',
    topics: 'Теми',
    office: 'Управління',
    concept: 'План дій',
    footer: 'Місто, створене для вимірювань. Тут немає офіційної інформації.',
    legal: { imprint: 'Вихідні дані', privacy: 'Захист даних', accessibility: 'Заява про доступність' },
    nouns: [
      'Дозвіл на паркування',
      'Дозвіл на будівництво',
      'Сімейна картка',
      'Допомога на житло',
      'Запис до школи',
      'Догляд за дітьми',
      'Посвідчення особи',
      'Мережа велодоріжок',
    ],
    headings: ['Умови', 'Документи', 'Плата', 'Як це відбувається', 'Консультація'],
    sentences: [
      'Заяву можна подати онлайн, письмово або особисто за записом.',
      'Розгляд зазвичай триває {number} робочих днів.',
      'Візьміть із собою посвідчення особи та підтвердження адреси.',
      'У районі {district} працює багатомовна консультація.',
      'Плата становить {number} євро, її можна внести на місці.',
      'Одержувачі соціальної допомоги нічого не платять.',
      'Якщо бракує документа, управління напише вам і назве строк.',
      'До всіх приміщень можна потрапити без сходів.',
    ],
  },
};
