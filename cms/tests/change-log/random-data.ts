import type { ContentType } from '@themenportal/shared/content';
import fc from 'fast-check';
import { blocks } from '../harness/index.ts';

export type Data = Record<string, unknown>;

const word = fc.constantFrom('Rathaus', 'Integration', 'Straße', 'Öffnung', 'Yardım', 'مساعدة');
const slug = fc.integer({ min: 1, max: 12 }).map((number) => `adresse-${number}`);
const sentence = word.map(
  (text) => `${text} – was die Stadt tut, was sie plant und wo Sie Hilfe bekommen, in einem Satz gesagt.`,
);
const text = word.map(blocks);
const position = fc.integer({ min: 1, max: 5 });

const idOf = (type: ContentType) => fc.constantFrom(`${type}-1`, `${type}-2`, `${type}-3`);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const listOf = (type: ContentType) => fc.uniqueArray(idOf(type), { maxLength: 2 });

const section = fc.oneof(
  fc.record({ __component: fc.constant('sections.text'), heading: word, body: text }),
  fc.record({ __component: fc.constant('sections.cornerstone-list'), concept: idOf('concept') }),
);
const hours = fc.constant({ weekday: 'monday', opens: '08:00', closes: '12:00', mode: 'open' });

/** Fields of which an edit changes some. */
const someOf = (fields: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<Data> =>
  fc.record(fields, { requiredKeys: [] });

/** What an editor may write into an entry of each type; `file` is in the media library. */
export const arbitraryData = (file: number): { readonly [T in ContentType]: fc.Arbitrary<Data> } => ({
  topic: someOf({
    title: word,
    slug,
    summary: sentence,
    introduction: text,
    parent: maybe(idOf('topic')),
    leadOffice: idOf('office'),
    contactOffices: listOf('office'),
    contentOwner: maybe(idOf('office')),
    teasers: listOf('service-teaser'),
    sections: fc.array(section, { maxLength: 3 }),
    position,
    image: fc.constantFrom(null, file),
  }),
  concept: someOf({
    title: word,
    slug,
    summary: sentence,
    topic: maybe(idOf('topic')),
    leadOffices: listOf('office'),
    document: fc.constantFrom(null, file),
  }),
  cornerstone: someOf({
    title: word,
    text: word,
    concept: idOf('concept'),
    implementationStatus: fc.constantFrom('planned', 'done'),
    responsibleOffice: maybe(idOf('office')),
    position,
  }),
  office: someOf({
    name: word,
    slug,
    parentOffice: maybe(idOf('office')),
    logo: fc.constantFrom(null, file),
    logoAlt: word,
    openingHours: fc.array(hours, { maxLength: 1 }),
  }),
  'service-teaser': someOf({ title: word, text: word, linkLanguage: fc.constantFrom(null, 'en') }),
  'legal-page': someOf({ title: word, slug, body: text }),
  portal: someOf({ cityName: word, introduction: sentence, footer: word }),
  redirect: someOf({ fromPath: slug.map((name) => `/alt/${name}/`), toTopic: idOf('topic') }),
  alert: someOf({ title: word, text: word, severity: fc.constantFrom('info', 'danger'), branch: maybe(idOf('topic')) }),
});

/** A first version of each document that can be published, in an order in which each needs earlier ones only. */
export function firstData(number: number): [ContentType, string, Data][] {
  const own = (type: ContentType): string => `${type}-${number}`;
  const before = (type: ContentType): string | null => (number > 1 ? `${type}-${number - 1}` : null);
  const title = `Titel ${number}`;
  const summary = `${title} – was die Stadt tut, was sie plant und wo Sie Hilfe bekommen, in einem Satz.`;
  const teaser = { title, text: title, targetKind: 'url', url: 'https://example.org/' };
  const statement = { concept: 'concept-1', anchor: `punkt-${number}`, implementationStatus: 'planned', position: 1 };
  const period = { startsAt: '2026-11-24T08:00:00.000Z', endsAt: '2026-12-24T08:00:00.000Z' };
  return [
    [
      'office',
      own('office'),
      { name: title, slug: own('office'), unitKind: 'department', parentOffice: before('office') },
    ],
    ['service-teaser', own('service-teaser'), teaser],
    [
      'topic',
      own('topic'),
      {
        title,
        slug: own('topic'),
        summary,
        introduction: blocks(title),
        parent: before('topic'),
        leadOffice: 'office-1',
        contentOwner: own('office'),
        teasers: [own('service-teaser')],
        imageDecorative: true,
        imageCredit: 'Stadt',
      },
    ],
    [
      'concept',
      own('concept'),
      { title, slug: own('concept'), summary, topic: own('topic'), leadOffices: [own('office')] },
    ],
    ['cornerstone', own('cornerstone'), { title, text: title, responsibleOffice: 'office-1', ...statement }],
    ['legal-page', own('legal-page'), { title, slug: own('legal-page'), purpose: 'imprint', body: blocks(title) }],
    ['redirect', own('redirect'), { fromPath: `/frueher/${number}/`, code: 'movedPermanently', toTopic: own('topic') }],
    ['alert', own('alert'), { title, text: title, severity: 'info', ...period }],
  ];
}

export const firstPortal: [ContentType, string, Data] = [
  'portal',
  'portal',
  {
    cityName: 'Musterstadt',
    portalName: 'Themen',
    introduction: 'Was die Stadt tut, was sie plant und wo Sie Hilfe bekommen.',
    contentLicence: 'dlDeBy20',
    footer: 'Stadt Musterstadt',
  },
];
