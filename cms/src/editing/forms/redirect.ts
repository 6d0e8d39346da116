import { field, type TypeForm } from '../form.ts';

export const redirectForm: TypeForm = {
  noun: 'Weiterleitung',
  mainField: 'fromPath',
  columns: ['fromPath', 'code', 'automatic'],
  sortBy: 'fromPath',
  fields: {
    fromPath: field(12, 'Alte Adresse', 'Der Pfad, der nicht mehr stimmt, mit Schrägstrich am Anfang und am Ende.', {
      placeholder: '/alte/adresse/',
    }),
    code: field(
      12,
      'Was geschieht mit der Adresse?',
      'Ist die Seite umgezogen, geben Sie unten genau ein Ziel an. Ist sie entfernt, bleibt das Ziel leer.',
    ),
    toTopic: field(6, 'Ziel: Thema', 'Die Weiterleitung folgt dem Thema, auch wenn sich dessen Adresse ändert.'),
    toOffice: field(
      6,
      'Ziel: Amt oder Einrichtung',
      'Die Weiterleitung folgt der Stelle, auch wenn sich deren Adresse ändert.',
    ),
    toConcept: field(6, 'Ziel: Konzept', 'Die Weiterleitung folgt dem Konzept, auch wenn sich dessen Adresse ändert.'),
    toPath: field(
      6,
      'Ziel: andere Adresse',
      'Ein Pfad dieses Portals (/…/) oder eine vollständige Adresse mit https://.',
    ),
    reason: field(12, 'Grund', 'Warum es diese Weiterleitung gibt. Nur für die Redaktion.'),
    automatic: field(12, 'Automatisch angelegt', 'Zeigt, ob das System die Weiterleitung angelegt hat.', {
      readOnly: true,
    }),
  },
};
