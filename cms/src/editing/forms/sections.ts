import { field, type Form } from '../form.ts';

const heading = field(12, 'Überschrift', 'Überschrift des Abschnitts.');

export const sectionForms: Readonly<Record<string, Form>> = {
  'sections.text': {
    mainField: 'heading',
    fields: {
      heading,
      body: field(
        12,
        'Text',
        'Der Text des Abschnitts. Zwischenüberschriften: Ebene 2 bis 4, ohne eine Ebene zu überspringen.',
      ),
    },
  },
  'sections.cornerstone-list': {
    mainField: 'heading',
    fields: {
      heading,
      introduction: field(12, 'Text davor', 'Steht vor der Liste der Eckpunkte.'),
      concept: field(
        12,
        'Konzept',
        'Alle veröffentlichten Eckpunkte dieses Konzepts erscheinen hier in ihrer Reihenfolge.',
      ),
      textAfter: field(12, 'Text danach', 'Steht hinter der Liste der Eckpunkte.'),
    },
  },
  'sections.image': {
    mainField: 'caption',
    fields: {
      file: field(6, 'Bild', 'Das Bild aus der Medienverwaltung.'),
      alt: field(6, 'Bildbeschreibung', 'Sagt in Worten, was zu sehen ist, für Menschen, die das Bild nicht sehen.'),
      decorative: field(
        6,
        'Bild ist nur Schmuck',
        'Nur „Ja“, wenn dem Text ohne das Bild nichts fehlt. Dann braucht es keine Beschreibung.',
      ),
      credit: field(6, 'Bildnachweis', 'Von wem das Bild stammt.'),
      caption: field(12, 'Bildunterschrift', 'Steht unter dem Bild.'),
    },
  },
  'sections.video': {
    mainField: 'title',
    fields: {
      title: field(12, 'Titel', 'Name des Videos.'),
      file: field(6, 'Videodatei', 'Entweder eine Datei oder eine Adresse, nicht beides.'),
      url: field(6, 'Adresse des Videos', 'Entweder eine Datei oder eine Adresse, nicht beides. Mit https://.', {
        placeholder: 'https://…',
      }),
      poster: field(12, 'Vorschaubild', 'Steht da, bis das Video startet.'),
      transcript: field(
        12,
        'Text zum Video',
        'Alles, was gesprochen wird und zu sehen ist, zum Nachlesen. Nötig für die Barrierefreiheit.',
      ),
    },
  },
  'sections.downloads': {
    mainField: 'heading',
    fields: { heading, files: field(12, 'Dateien', 'Mindestens eine Datei.') },
  },
  'sections.download': {
    mainField: 'title',
    fields: {
      title: field(12, 'Titel', 'Sagt, was in der Datei steht. Art und Größe ergänzt das Portal.'),
      file: field(12, 'Datei', 'Die Datei aus der Medienverwaltung, am besten barrierefrei.'),
    },
  },
  'sections.accordion': {
    mainField: 'heading',
    fields: { heading, questions: field(12, 'Fragen und Antworten', 'Mindestens eine Frage.') },
  },
  'sections.question': {
    mainField: 'question',
    fields: {
      question: field(12, 'Frage', 'So, wie jemand fragen würde.'),
      answer: field(12, 'Antwort', 'Klappt auf, wenn man die Frage anklickt.'),
    },
  },
  'sections.quote': {
    mainField: 'attribution',
    fields: {
      text: field(12, 'Zitat', 'Der Wortlaut, ohne Anführungszeichen.'),
      attribution: field(6, 'Von wem', 'Name und Funktion der Person.'),
      source: field(6, 'Quelle', 'Wo das Zitat steht, zum Beispiel „Ratssitzung vom 3. Mai“.'),
    },
  },
  'sections.notice': {
    mainField: 'heading',
    fields: {
      tone: field(4, 'Art des Hinweises', 'Bestimmt Farbe und Zeichen des Kastens.'),
      heading: field(8, 'Überschrift', 'Überschrift des Hinweises.'),
      body: field(12, 'Text', 'Der Text des Hinweises.'),
    },
  },
};
