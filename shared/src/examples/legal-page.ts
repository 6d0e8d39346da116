import type { Examples } from './example.ts';
import { broken } from './example.ts';
import { paragraph } from './rich-text.ts';

const required = {
  documentId: 'impressum',
  locale: 'de',
  purpose: 'imprint',
  title: 'Impressum',
  slug: 'impressum',
  path: '/impressum/',
  body: [paragraph('Herausgeberin ist die Stadt Dortmund.')],
};

const statement = {
  conformity: 'partial',
  exceptions: [
    {
      description: 'Ältere PDF-Dateien',
      ground: 'disproportionateBurden',
      reason: 'Der Aufwand ist zu hoch.',
      remedyBy: null,
    },
  ],
  method: 'Selbstbewertung',
  preparedOn: '2026-10-01',
  reviewedOn: '2026-10-01',
  feedbackOffice: { documentId: 'mia-do-ki' },
  feedbackEmail: 'barriere@dortmund.example',
  supervisoryBody: 'Überwachungsstelle für barrierefreie Informationstechnik des Landes Nordrhein-Westfalen',
  ombudsBody: 'Ombudsstelle für barrierefreie Informationstechnik des Landes Nordrhein-Westfalen',
};

const accessibility = {
  ...required,
  documentId: 'barrierefreiheit',
  purpose: 'accessibility',
  accessibilityStatement: statement,
};

export const legalPageExamples: Examples = {
  type: 'legal-page',
  valid: { 'an imprint': required, 'an accessibility statement': accessibility },
  broken: [
    broken(
      required,
      'an accessibility page without its statement',
      { purpose: 'accessibility' },
      'accessibilityStatement',
      'Die Seite zur Barrierefreiheit braucht die Angaben der Erklärung.',
    ),
    broken(
      accessibility,
      'a statement without a way to report a barrier',
      { accessibilityStatement: { ...statement, feedbackEmail: null } },
      'accessibilityStatement.feedbackEmail',
      'Diese Angabe fehlt.',
    ),
    broken(required, 'an empty body', { body: [] }, 'body', 'Hier fehlt der Text.'),
  ],
};
