import type { Examples } from './example.ts';
import { broken } from './example.ts';

const required = {
  documentId: 'eckpunkt-schulungen',
  locale: 'de',
  anchor: 'schulungen',
  title: 'Interkulturelle Schulungen',
  text: 'Schulungen für Beschäftigte nehmen interkulturelle Fragen auf.',
  concept: { documentId: 'rahmenkonzept' },
  position: 1,
  implementationStatus: 'ongoing',
};

export const cornerstoneExamples: Examples = {
  type: 'cornerstone',
  valid: {
    'a cornerstone with what is required': required,
    'a cornerstone with every field': {
      ...required,
      goal: 'Hürden für Kundinnen und Kunden werden abgebaut.',
      statusDate: '2026-09-30',
      responsibleOffice: { documentId: 'personalamt' },
      councilDocument: '12345-08',
      councilDocumentUrl: 'https://rat.example/12345-08',
      councilDate: '2008-09-25',
      evidence: [{ title: 'Bericht', url: 'https://bericht.example/' }],
    },
  },
  broken: [
    broken(
      required,
      'a state that does not exist',
      { implementationStatus: 'maybe' },
      'implementationStatus',
      'Erlaubt sind nur: planned, inProgress, done, ongoing, dropped.',
    ),
    broken(
      required,
      'an anchor with a space',
      { anchor: 'vier eckpunkte' },
      'anchor',
      'Nur Kleinbuchstaben a–z, Ziffern und einzelne Bindestriche, zum Beispiel „interkulturelle-oeffnung“.',
    ),
    broken(required, 'no concept', { concept: null }, 'concept', 'Diese Angabe fehlt.'),
    broken(required, 'a position before the first', { position: 0 }, 'position', 'Zu klein: mindestens 1.'),
    broken(
      required,
      'evidence over http',
      { evidence: [{ title: 'Bericht', url: 'http://a.example/' }] },
      'evidence[0].url',
      'Bitte eine vollständige Adresse angeben, die mit https:// beginnt.',
    ),
  ],
};
