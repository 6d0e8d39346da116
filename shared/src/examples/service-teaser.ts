import type { Examples } from './example.ts';
import { broken } from './example.ts';
import { DOCUMENT } from './media.ts';

const required = {
  documentId: 'komm-an-nrw',
  locale: 'de',
  title: 'Landesprogramm "KOMM-AN NRW"',
  text: 'Was das Landesprogramm fördert und wer sich bewerben kann.',
  targetKind: 'topic',
  topic: { documentId: 'komm-an-nrw' },
};

const toUrl = { ...required, targetKind: 'url', topic: null, url: 'https://www.dortmund.de/' };

export const serviceTeaserExamples: Examples = {
  type: 'service-teaser',
  valid: {
    'a teaser to a topic': required,
    'a teaser to an office': { ...required, targetKind: 'office', topic: null, office: { documentId: 'mia-do-ki' } },
    'a teaser to a file': { ...required, targetKind: 'file', topic: null, file: DOCUMENT },
    'a teaser to an address, with every other field': {
      ...toUrl,
      linkLanguage: 'de',
      serviceKey: '99088001000000',
      loginRequired: true,
      validUntil: '2027-01-31',
    },
  },
  broken: [
    broken(required, 'a title of 81 characters', { title: 'a'.repeat(81) }, 'title', 'Zu lang: höchstens 80 Zeichen.'),
    broken(required, 'a text of 201 characters', { text: 'a'.repeat(201) }, 'text', 'Zu lang: höchstens 200 Zeichen.'),
    broken(
      required,
      'no target',
      { topic: null },
      'topic',
      'Ein Verweis hat genau ein Ziel. Die Art des Ziels ist „topic“, gefüllt ist: –.',
    ),
    broken(
      required,
      'two targets',
      { url: 'https://www.dortmund.de/' },
      'topic',
      'Ein Verweis hat genau ein Ziel. Die Art des Ziels ist „topic“, gefüllt ist: topic, url.',
    ),
    broken(
      required,
      'another target than its kind says',
      { targetKind: 'office' },
      'office',
      'Ein Verweis hat genau ein Ziel. Die Art des Ziels ist „office“, gefüllt ist: topic.',
    ),
    broken(
      toUrl,
      'an address without encryption',
      { url: 'http://www.dortmund.de/' },
      'url',
      'Bitte eine vollständige Adresse angeben, die mit https:// beginnt.',
    ),
  ],
};
