import type { Examples } from './example.ts';
import { broken } from './example.ts';

const required = {
  documentId: 'sturmwarnung',
  locale: 'de',
  title: 'Sturmwarnung',
  text: 'Parks und Friedhöfe sind bis auf Weiteres geschlossen.',
  severity: 'danger',
  startsAt: '2026-11-23T05:00:00.000Z',
  endsAt: '2026-11-24T17:00:00.000Z',
};

export const alertExamples: Examples = {
  type: 'alert',
  valid: {
    'an alert for the whole site': required,
    'an alert for a branch, with a page to go on to': {
      ...required,
      severity: 'info',
      branch: { documentId: 'integration' },
      topic: { documentId: 'integration' },
    },
    'an alert that leads to an address': { ...required, severity: 'warning', url: 'https://www.dortmund.de/' },
  },
  broken: [
    broken(required, 'a title of 81 characters', { title: 'a'.repeat(81) }, 'title', 'Zu lang: höchstens 80 Zeichen.'),
    broken(required, 'a text of 301 characters', { text: 'a'.repeat(301) }, 'text', 'Zu lang: höchstens 300 Zeichen.'),
    broken(
      required,
      'an end before the beginning',
      { endsAt: '2026-11-22T05:00:00.000Z' },
      'endsAt',
      'Das Ende liegt vor dem Anfang.',
    ),
    broken(
      required,
      'two links',
      { topic: { documentId: 'integration' }, url: 'https://www.dortmund.de/' },
      'url',
      'Eine Eilmeldung führt zu einem Thema oder zu einer Internetadresse, nicht zu beidem.',
    ),
  ],
};
