import { field, type TypeForm } from '../form.ts';

export const receiverForm: TypeForm = {
  noun: 'Empfänger',
  mainField: 'name',
  columns: ['name', 'url', 'active'],
  sortBy: 'name',
  fields: {
    name: field(8, 'Name', 'Wer Bescheid bekommt, zum Beispiel das Portal einer anderen Stadt.'),
    active: field(4, 'Eingeschaltet', 'Ausgeschaltet bekommt der Empfänger keinen Bescheid.'),
    url: field(12, 'Adresse', 'Dorthin geht der Bescheid, sobald sich Veröffentlichtes ändert.', {
      placeholder: 'https://portal.example/aenderungen',
    }),
    secret: field(
      12,
      'Geheimnis',
      'Damit unterschreibt das CMS jeden Bescheid. Lassen Sie das Feld leer, dann entsteht es beim Speichern. Geben Sie es dem Empfänger auf sicherem Weg.',
    ),
  },
};
