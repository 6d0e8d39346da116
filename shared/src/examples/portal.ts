import type { Examples } from './example.ts';
import { broken } from './example.ts';

const required = {
  documentId: 'portal',
  locale: 'de',
  cityName: 'Dortmund',
  portalName: 'Themenportal',
  introduction: 'Was die Stadt vorhat und wer dafür zuständig ist.',
  contentLicence: 'dlDeBy20',
  footer: 'Ein Angebot der Stadt.',
};

export const portalExamples: Examples = {
  type: 'portal',
  valid: { 'a portal': required },
  broken: [
    broken(
      required,
      'a licence that is not on the list',
      { contentLicence: 'all-rights-reserved' },
      'contentLicence',
      'Erlaubt sind nur: dlDeBy20, dlDeZero20, ccBy40.',
    ),
    broken(required, 'a city without a name', { cityName: '' }, 'cityName', 'Diese Angabe fehlt.'),
  ],
};
