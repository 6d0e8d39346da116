import type { WireEntry } from './example.ts';
import { DOCUMENT, FILM, IMAGE } from './media.ts';
import { RICH_TEXT, paragraph } from './rich-text.ts';

/** One section of every kind, as GraphQL gives them. */
export const EVERY_SECTION: readonly WireEntry[] = [
  { __typename: 'ComponentSectionsText', heading: 'Hintergrund', body: RICH_TEXT },
  {
    __typename: 'ComponentSectionsCornerstoneList',
    heading: 'Rahmenkonzept',
    introduction: [paragraph('Das Konzept nennt vier Eckpunkte.')],
    concept: { documentId: 'rahmenkonzept' },
    textAfter: null,
  },
  {
    __typename: 'ComponentSectionsImage',
    file: IMAGE,
    alt: 'Das Rathaus',
    decorative: false,
    caption: null,
    credit: 'Beispielbild',
  },
  {
    __typename: 'ComponentSectionsVideo',
    title: 'Ein Tag im Amt',
    file: FILM,
    url: null,
    poster: IMAGE,
    transcript: 'Man sieht ein Büro.',
  },
  { __typename: 'ComponentSectionsDownloads', heading: null, files: [{ title: 'Rahmenkonzept', file: DOCUMENT }] },
  {
    __typename: 'ComponentSectionsAccordion',
    heading: 'Häufige Fragen',
    questions: [{ question: 'Für wen?', answer: [paragraph('Für alle.')] }],
  },
  { __typename: 'ComponentSectionsQuote', text: 'Vielfalt ist Alltag.', attribution: 'Beispielperson', source: null },
  {
    __typename: 'ComponentSectionsNotice',
    tone: 'info',
    heading: 'Geschlossen',
    body: [paragraph('Am Montag geschlossen.')],
  },
];
