/**
 * Editorial rules that go beyond the form of one field, each with the sentence an editor (de) or an operator (en) reads.
 * The sentence follows the field's label, so it does not repeat it.
 */
export const RULES = {
  'link-target': {
    de: 'Der Link „{value}“ führt nirgendwohin. Erlaubt sind https://…, mailto:…, tel:… oder eine Seite dieses Portals (/…/).',
    en: 'The link "{value}" leads nowhere. Use https://…, mailto:…, tel:… or a page of this portal (/…/).',
  },
  'link-text': {
    de: 'Ein Link hat keinen Text. Bitte schreiben Sie, wohin er führt.',
    en: 'A link has no text. Say where it leads.',
  },
  'heading-level': {
    de: 'Überschrift der Ebene {level}: erlaubt sind die Ebenen 2 bis 4.',
    en: 'A heading of level {level}: levels 2 to 4 are allowed.',
  },
  'heading-jump': {
    de: 'Die Überschrift „{value}“ überspringt eine Ebene (von {from} auf {level}). Bitte eine Ebene nach der anderen verwenden.',
    en: 'The heading "{value}" skips a level (from {from} to {level}). Go down one level at a time.',
  },
  'heading-empty': { de: 'Eine Überschrift ist leer.', en: 'A heading is empty.' },
  'text-empty': { de: 'Hier fehlt der Text.', en: 'The text is missing.' },
  'text-blank': {
    de: 'Hier stehen nur Leerzeichen. Bitte schreiben Sie etwas, oder leeren Sie das Feld.',
    en: 'There are only blanks here. Write something, or empty the field.',
  },
  'image-alt': {
    de: 'Bitte beschreiben Sie das Bild in Worten oder kennzeichnen Sie es als schmückend.',
    en: 'Describe the image in words or mark it as decorative.',
  },
  'logo-alt': { de: 'Bitte beschreiben Sie das Logo in Worten.', en: 'Describe the logo in words.' },
  'image-credit': { de: 'Bitte nennen Sie, von wem das Bild stammt.', en: 'Name the source of the image.' },
  'video-source': {
    de: 'Ein Video braucht genau eine Quelle: eine Datei oder eine Adresse.',
    en: 'A video needs exactly one source: a file or an address.',
  },
  'teaser-one-target': {
    de: 'Ein Verweis hat genau ein Ziel. Die Art des Ziels ist „{kind}“, gefüllt ist: {filled}.',
    en: 'A teaser has exactly one target. The kind of target is "{kind}", filled: {filled}.',
  },
  'slug-form': {
    de: 'Nur Kleinbuchstaben a–z, Ziffern und einzelne Bindestriche, zum Beispiel „interkulturelle-oeffnung“.',
    en: 'Only lower-case letters a–z, digits and single hyphens, for example "interkulturelle-oeffnung".',
  },
  'https-url': {
    de: 'Bitte eine vollständige Adresse angeben, die mit https:// beginnt.',
    en: 'Give a complete address that starts with https://.',
  },
  'postal-code': { de: 'Eine Postleitzahl hat 5 Ziffern.', en: 'A postal code has 5 digits.' },
  e164: {
    de: 'Bitte mit Landesvorwahl und ohne Leerzeichen angeben, zum Beispiel +4923150.',
    en: 'Give the number with country code and without spaces, for example +4923150.',
  },
  'service-key': { de: 'Ein Leistungsschlüssel (LeiKa) hat 14 Ziffern.', en: 'A LeiKa service key has 14 digits.' },
  'area-key': { de: 'Ein Gemeindeschlüssel (AGS) hat 8 Ziffern.', en: 'A municipality key (AGS) has 8 digits.' },
  'unit-code': {
    de: 'Ein Organisationszeichen sieht so aus: 38 oder 38/4-2.',
    en: 'A unit code looks like 38 or 38/4-2.',
  },
  'language-tag': {
    de: 'Bitte ein Sprachkürzel nach BCP 47 angeben, zum Beispiel tr oder zh-Hant.',
    en: 'Give a BCP 47 language tag, for example tr or zh-Hant.',
  },
  'path-form': {
    de: 'Ein Pfad beginnt und endet mit einem Schrägstrich: /alte/adresse/.',
    en: 'A path starts and ends with a slash: /old/address/.',
  },
  'hours-order': { de: 'Das Ende liegt vor dem Anfang.', en: 'The end lies before the beginning.' },
  'hours-overlap': {
    de: 'Diese Öffnungszeit überschneidet sich mit einer anderen am selben Tag ({other}).',
    en: 'This slot overlaps another one on the same day ({other}).',
  },
  'special-hours-times': {
    de: 'Bitte „geschlossen“ ankreuzen oder Beginn und Ende angeben.',
    en: 'Tick "closed" or give both opening and closing time.',
  },
  'address-street': {
    de: 'Außer beim Postfach braucht eine Anschrift eine Straße.',
    en: 'An address needs a street unless it is a P.O. box.',
  },
  'redirect-target': {
    de: 'Eine Weiterleitung hat genau ein Ziel; „{kind}“ hat keins.',
    en: 'A redirect has exactly one target; "{kind}" has none.',
  },
  'redirect-address': {
    de: 'Bitte einen Pfad dieses Portals angeben, der mit einem Schrägstrich beginnt und endet (/…/), oder eine vollständige Adresse, die mit https:// beginnt.',
    en: 'Give a path of this portal that starts and ends with a slash (/…/) or a complete address that starts with https://.',
  },
  'alert-one-link': {
    de: 'Eine Eilmeldung führt zu einem Thema oder zu einer Internetadresse, nicht zu beidem.',
    en: 'An alert leads to a topic or to an address, not to both.',
  },
  'accessibility-statement': {
    de: 'Die Seite zur Barrierefreiheit braucht die Angaben der Erklärung.',
    en: 'The accessibility page needs the fields of the statement.',
  },
  'unknown-section': {
    de: 'Unbekannter Abschnitt „{kind}“. Bekannt sind: {known}.',
    en: 'Unknown section "{kind}". Known are: {known}.',
  },
} as const;

export type RuleId = keyof typeof RULES;
