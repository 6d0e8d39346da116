import type { Examples } from './example.ts';
import { broken } from './example.ts';
import { DOCUMENT } from './media.ts';

const required = {
  documentId: 'rahmenkonzept',
  locale: 'de',
  title: 'Rahmenkonzept zur Interkulturellen Öffnung der Stadtverwaltung',
  slug: 'rahmenkonzept-interkulturelle-oeffnung',
  path: '/konzepte/rahmenkonzept-interkulturelle-oeffnung/',
  summary: 'Vier Eckpunkte sagen, wie die Stadtverwaltung sich für eine Stadt der Vielfalt aufstellt.',
};

export const conceptExamples: Examples = {
  type: 'concept',
  valid: {
    'a concept with what is required': required,
    'a concept with every field': {
      ...required,
      topic: { documentId: 'integration' },
      leadOffices: [{ documentId: 'personalamt' }, { documentId: 'mia-do-ki' }],
      adoptedOn: '2010-05-20',
      adoptedBy: 'Rat der Stadt',
      validUntil: '2030-12-31',
      document: DOCUMENT,
    },
  },
  broken: [
    broken(required, 'the summary is missing', { summary: null }, 'summary', 'Diese Angabe fehlt.'),
    broken(
      required,
      'a date that is a word',
      { adoptedOn: 'September 2008' },
      'adoptedOn',
      'Bitte ein Datum angeben (JJJJ-MM-TT).',
    ),
    broken(
      required,
      'a path without its last slash',
      { path: '/konzepte/a' },
      'path',
      'Ein Pfad beginnt und endet mit einem Schrägstrich: /alte/adresse/.',
    ),
  ],
};
