import { field, type Form } from '../form.ts';
import { sourceHash } from './common.ts';

const https = { placeholder: 'https://…' };

export const partForms: Readonly<Record<string, Form>> = {
  'topic.plain-language': {
    mainField: 'title',
    fields: {
      title: field(12, 'Titel', 'Der Titel in Leichter Sprache.'),
      body: field(12, 'Text', 'Der Text in Leichter Sprache.'),
      checkedBy: field(6, 'Geprüft von', 'Wer den Text geprüft hat, am besten eine Prüfgruppe.'),
      checkedOn: field(
        6,
        'Geprüft am',
        'Tag der Prüfung. Wenn Sie ihn oder den Text ändern, gilt die Fassung wieder als aktuell.',
      ),
      sourceHash,
    },
  },
  'topic.sign-language-video': {
    mainField: 'url',
    fields: {
      file: field(6, 'Videodatei', 'Entweder eine Datei oder eine Adresse, nicht beides.'),
      url: field(6, 'Adresse des Videos', 'Entweder eine Datei oder eine Adresse, nicht beides. Mit https://.', https),
      poster: field(12, 'Vorschaubild', 'Steht da, bis das Video startet.'),
      transcript: field(12, 'Text zum Video', 'Was gebärdet wird, auf Deutsch zum Nachlesen.'),
      sourceHash,
    },
  },
  'topic.service-key': {
    mainField: 'key',
    fields: { key: field(12, 'Schlüssel', '14 Ziffern aus dem Leistungskatalog (LeiKa).') },
  },
  'cornerstone.evidence': {
    mainField: 'title',
    fields: {
      title: field(6, 'Titel', 'Was der Beleg zeigt.'),
      url: field(6, 'Adresse', 'Wo er steht, mit https://.', https),
    },
  },
  'legal.accessibility-statement': {
    mainField: 'conformity',
    fields: {
      conformity: field(12, 'Stand der Vereinbarkeit', 'Wie weit das Portal die Anforderungen erfüllt.'),
      exceptions: field(12, 'Nicht barrierefreie Inhalte', 'Was noch nicht barrierefrei ist, und warum.'),
      method: field(12, 'Wie wurde geprüft?', 'Zum Beispiel Selbstbewertung oder Test durch eine Prüfstelle.'),
      preparedOn: field(6, 'Erstellt am', 'Tag, an dem die Erklärung erstellt wurde.'),
      reviewedOn: field(6, 'Zuletzt überprüft am', 'Tag der letzten Überprüfung.'),
      feedbackEmail: field(
        6,
        'E-Mail für Rückmeldungen',
        'An diese Adresse schreiben Menschen, die auf eine Barriere stoßen.',
      ),
      feedbackOffice: field(6, 'Stelle für Rückmeldungen', 'Das Amt, das Rückmeldungen beantwortet.'),
      supervisoryBody: field(12, 'Überwachungsstelle', 'Name und Anschrift der Überwachungsstelle des Landes.'),
      ombudsBody: field(12, 'Ombudsstelle', 'Name und Anschrift der Ombudsstelle des Landes.'),
    },
  },
  'legal.accessibility-exception': {
    mainField: 'description',
    fields: {
      description: field(12, 'Was ist nicht barrierefrei?', 'Der Inhalt oder die Funktion.'),
      ground: field(6, 'Ausnahme nach', 'Der rechtliche Grund.'),
      remedyBy: field(6, 'Wird behoben bis', 'Tag, bis zu dem das Problem behoben sein soll.'),
      reason: field(12, 'Begründung', 'Warum die Ausnahme gilt.'),
    },
  },
  'office.access': {
    mainField: 'checkedOn',
    fields: {
      stepFreeEntrance: field(4, 'Eingang ohne Stufen', 'Kommt man ohne Stufen hinein?'),
      lift: field(4, 'Aufzug', 'Gibt es einen Aufzug, der für Rollstühle groß genug ist?'),
      accessibleToilet: field(4, 'Barrierefreie Toilette', 'Gibt es eine Toilette für Menschen im Rollstuhl?'),
      disabledParking: field(4, 'Behindertenparkplatz', 'Gibt es einen Parkplatz für Menschen mit Behinderung?'),
      inductionLoop: field(4, 'Induktive Höranlage', 'Gibt es eine Höranlage für Hörgeräte?'),
      guidanceSystem: field(4, 'Leitsystem', 'Gibt es ein Leitsystem für blinde Menschen?'),
      checkedOn: field(12, 'Angaben geprüft am', 'Tag, an dem jemand vor Ort nachgesehen hat.'),
    },
  },
  'office.address': {
    mainField: 'street',
    fields: {
      kind: field(12, 'Art der Anschrift', 'Wofür die Anschrift gilt.'),
      street: field(8, 'Straße', 'Außer beim Postfach nötig.'),
      houseNumber: field(4, 'Hausnummer', 'Mit Zusatz, zum Beispiel „10 a“.'),
      addition: field(12, 'Zusatz', 'Zum Beispiel Gebäude, Etage, Zimmer oder die Nummer des Postfachs.'),
      postalCode: field(4, 'Postleitzahl', '5 Ziffern.'),
      city: field(8, 'Ort', 'Zum Beispiel „Dortmund“.'),
      latitude: field(6, 'Breitengrad', 'Für die Karte, zum Beispiel 51,5139.'),
      longitude: field(6, 'Längengrad', 'Für die Karte, zum Beispiel 7,4653.'),
    },
  },
  'office.language': {
    mainField: 'tag',
    fields: {
      tag: field(12, 'Sprachkürzel', 'Zum Beispiel „tr“ für Türkisch, „ar“ für Arabisch, „uk“ für Ukrainisch.'),
    },
  },
  'office.opening-hours': {
    mainField: 'weekday',
    fields: {
      weekday: field(6, 'Wochentag', 'Je Tag und Zeitraum ein Eintrag.'),
      mode: field(6, 'Wie ist geöffnet?', 'Offen für alle, nur mit Termin oder nur am Telefon.'),
      opens: field(6, 'Von', 'Beginn, zum Beispiel 08:30.'),
      closes: field(6, 'Bis', 'Ende, später als der Beginn.'),
      validFrom: field(6, 'Gilt ab', 'Nur, wenn die Zeit erst ab einem Tag gilt.'),
      validThrough: field(6, 'Gilt bis', 'Nur, wenn die Zeit nur bis zu einem Tag gilt.'),
    },
  },
  'office.special-hours': {
    mainField: 'reason',
    fields: {
      reason: field(12, 'Anlass', 'Zum Beispiel „Betriebsausflug“. Steht auf der Seite.'),
      fromDate: field(6, 'Erster Tag', 'Ab diesem Tag, einschließlich.'),
      throughDate: field(6, 'Letzter Tag', 'Bis zu diesem Tag, einschließlich.'),
      closed: field(4, 'Geschlossen', '„Ja“, oder rechts Beginn und Ende angeben.'),
      opens: field(4, 'Von', 'Beginn, wenn geöffnet ist.'),
      closes: field(4, 'Bis', 'Ende, wenn geöffnet ist.'),
    },
  },
  'office.transit-stop': {
    mainField: 'name',
    fields: {
      name: field(6, 'Haltestelle', 'Name, wie er im Fahrplan steht.'),
      lines: field(3, 'Linien', 'Zum Beispiel „U41, U45“.'),
      walkingMinutes: field(3, 'Fußweg in Minuten', 'Vom Ausstieg bis zur Tür.'),
    },
  },
};
