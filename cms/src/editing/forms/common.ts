import { field, type Field } from '../form.ts';

export const slug = field(
  6,
  'Kurzadresse',
  'Letzter Teil der Internetadresse, zum Beispiel „interkulturelle-oeffnung“. Bleibt das Feld leer, wird es beim Speichern aus dem Titel gebildet.',
);

export const path = field(6, 'Adresse der Seite', 'Wird aus den Kurzadressen berechnet, sobald Sie speichern.', {
  readOnly: true,
  placeholder: 'entsteht beim Speichern',
});

export const allLanguages = 'Gilt für alle Sprachen und wird in der deutschen Fassung gepflegt.';

export const plainLanguage = field(
  12,
  'Leichte Sprache',
  'Der deutsche Text in Leichter Sprache. Er bekommt eine eigene Seite und meldet, wenn der deutsche Text sich seither geändert hat.',
);

export const signLanguageVideo = field(
  12,
  'Gebärdensprache',
  'Ein Video in Deutscher Gebärdensprache (DGS) zum deutschen Text.',
);

export const sourceHash = field(
  12,
  'Prüfsumme des deutschen Textes',
  'Wird vom System gesetzt. Daran erkennt das Portal, ob diese Fassung noch zum deutschen Text passt.',
  { readOnly: true },
);

/** Last in the form of every type whose translations know when they are out of date. */
export const translation: Readonly<Record<'translationState' | 'sourceHash', Field>> = {
  translationState: field(
    6,
    'Stand der Übersetzung',
    'Nur bei Übersetzungen. Ändert sich der deutsche Text, steht hier „Veraltet“. Passt die Übersetzung trotzdem noch, wählen Sie „Geprüft“ und speichern.',
  ),
  sourceHash: field(
    6,
    'Prüfsumme des deutschen Textes',
    'Nur bei Übersetzungen. Wird vom System gesetzt. Daran erkennt das Portal, ob die Übersetzung noch zum deutschen Text passt.',
    { readOnly: true },
  ),
};
