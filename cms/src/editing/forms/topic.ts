import { field, type TypeForm } from '../form.ts';
import { allLanguages, path, plainLanguage, signLanguageVideo, slug, translation } from './common.ts';

export const topicForm: TypeForm = {
  noun: 'Thema',
  mainField: 'title',
  columns: ['title', 'path'],
  sortBy: 'path',
  fields: {
    title: field(8, 'Titel', 'Die Überschrift der Seite.'),
    shortTitle: field(4, 'Kurztitel', 'Steht im Brotkrumenpfad, wenn der Titel dort zu lang ist.'),
    slug,
    path,
    parent: field(
      8,
      'Übergeordnetes Thema',
      `Unter diesem Thema steht die Seite. Daraus entsteht ihre Adresse. ${allLanguages}`,
    ),
    position: field(4, 'Reihenfolge', 'Platz unter den Nachbarthemen: kleine Zahlen stehen oben.'),
    leadOffice: field(
      6,
      'Zuständige Stelle',
      `Das federführende Amt. Es steht oben auf der Seite und ist zum Veröffentlichen nötig. ${allLanguages}`,
    ),
    kicker: field(
      6,
      'Dachzeile',
      'Kleine Zeile über dem Titel. Bleibt sie leer, steht dort der Titel des übergeordneten Themas.',
    ),
    summary: field(12, 'Zusammenfassung', 'Worum es geht. Steht in Listen, in der Suche und in Suchmaschinen.'),
    introduction: field(12, 'Einleitung', 'Der Text direkt unter dem Titel.'),
    sections: field(12, 'Abschnitte', 'Der Inhalt der Seite, Abschnitt für Abschnitt, in dieser Reihenfolge.'),
    contactOffices: field(
      12,
      'Kontakt',
      `Bis zu 5 Stellen mit Anschrift und Öffnungszeiten, in dieser Reihenfolge. ${allLanguages}`,
    ),
    teasers: field(
      12,
      'Mehr zum Thema',
      `Bis zu 24 Verweise am Ende der Seite, in dieser Reihenfolge. ${allLanguages}`,
    ),
    image: field(6, 'Bild', 'Bild zum Thema. Es gilt für alle Sprachen.'),
    imageAlt: field(
      6,
      'Bildbeschreibung',
      'Sagt in Worten, was auf dem Bild zu sehen ist, für Menschen, die es nicht sehen.',
    ),
    imageDecorative: field(
      6,
      'Bild ist nur Schmuck',
      'Nur „Ja“, wenn dem Text ohne das Bild nichts fehlt. Dann braucht es keine Beschreibung.',
    ),
    imageCredit: field(6, 'Bildnachweis', 'Von wem das Bild stammt, zum Beispiel „Stadt Dortmund / Name“.'),
    plainLanguage,
    signLanguageVideo,
    serviceKeys: field(
      12,
      'Leistungsschlüssel',
      'Schlüssel aus dem Leistungskatalog (LeiKa) zu diesem Thema. Damit finden andere Portale die Seite.',
    ),
    contentOwner: field(6, 'Verantwortlich für den Inhalt', `Die Stelle, die den Text aktuell hält. ${allLanguages}`),
    reviewDueAt: field(
      6,
      'Wieder prüfen am',
      'Bis zu diesem Tag wird der Text das nächste Mal geprüft, spätestens in 12 Monaten.',
    ),
    changeNote: field(
      12,
      'Was ist neu?',
      'Ein Satz für die Leserinnen und Leser, was sich geändert hat. Steht am Ende der Seite.',
    ),
    ...translation,
  },
};
