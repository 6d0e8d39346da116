import { field, type TypeForm } from '../form.ts';
import { path, plainLanguage, slug, translation } from './common.ts';

export const legalPageForm: TypeForm = {
  noun: 'Rechtliche Seite',
  mainField: 'title',
  columns: ['title', 'purpose', 'path'],
  sortBy: 'title',
  fields: {
    title: field(8, 'Titel', 'Die Überschrift der Seite.'),
    purpose: field(
      4,
      'Zweck',
      'Impressum, Datenschutz oder Barrierefreiheit. Danach richtet sich der Verweis in der Fußzeile.',
    ),
    slug,
    path,
    body: field(12, 'Text', 'Der Inhalt der Seite.'),
    accessibilityStatement: field(
      12,
      'Erklärung zur Barrierefreiheit',
      'Die vorgeschriebenen Angaben. Nur auf der Seite zur Barrierefreiheit, dort sind sie nötig.',
    ),
    plainLanguage,
    ...translation,
  },
};
