import { field } from '../form.ts';

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
