import { PackageBuilder } from './package-builder.ts';

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const LOGO =
  '<svg xmlns="http://www.w3.org/2000/svg" width="80" height="40"><rect width="80" height="40" fill="#06c"/></svg>\n';

const summary = 'Eine Zusammenfassung, die lang genug ist, um auf einer Übersicht neugierig zu machen.';
const plainLanguage = {
  title: 'Die Stadt hilft',
  body: 'Die Stadt hilft Ihnen.\n',
  checkedBy: 'Prüfgruppe der Lebenshilfe',
  checkedOn: '2026-09-01',
  sourceHash: 'a'.repeat(64),
};

/** Every section there is. */
const sections = [
  {
    kind: 'text',
    heading: 'Hintergrund',
    body: '## Überschrift\n\nEin **fetter** Text mit [Link](https://example.org/).\n\n- eins\n- zwei\n  1. darunter\n',
  },
  {
    kind: 'cornerstone-list',
    heading: 'Eckpunkte',
    introduction: 'Das gilt:\n',
    concept: 'rahmenkonzept',
    textAfter: 'So geht es weiter.\n',
  },
  { kind: 'image', file: 'haus.png', alt: 'Ein Haus', decorative: true, caption: 'Das Haus', credit: 'Stadt' },
  {
    kind: 'video',
    title: 'Rundgang',
    file: 'rundgang.mp4',
    poster: 'haus.png',
    transcript: 'Wir gehen\ndurch das Haus.',
  },
  {
    kind: 'downloads',
    heading: 'Zum Mitnehmen',
    files: [
      { title: 'Merkblatt', file: 'merkblatt.pdf' },
      { title: 'Logo', file: 'logo.svg' },
    ],
  },
  {
    kind: 'accordion',
    questions: [
      { question: 'Wann?', answer: 'Morgen.\n' },
      { question: 'Wo?', answer: '> Im Rathaus.\n' },
    ],
  },
  { kind: 'quote', text: 'Vielfalt ist unsere Stärke.', attribution: 'Die Bürgermeisterin', source: 'Rede' },
  { kind: 'notice', tone: 'warning', heading: 'Achtung', body: 'Heute geschlossen.\n' },
];

const topic = (slug: string, fields: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> => ({
  title: `Thema ${slug}`,
  slug,
  position: 1,
  summary,
  introduction: `Einleitung zu ${slug}.\n`,
  leadOffice: 'amt-fuer-vielfalt',
  ...fields,
});

const words = (title: string, slug: string): Readonly<Record<string, unknown>> => ({
  title,
  slug,
  summary,
  introduction: `${title}\n`,
});

/**
 * A package with all types, sections, languages and kinds of version, and with relations in circles:
 * topic → teaser → topic, topic → concept → topic, two topics that share a teaser.
 */
export const smallCity = new PackageBuilder({
  'package.yaml': { format: 1, sourceLocale: 'de' },
  'README.md': '# A small city\n',
  'media/logo.svg': LOGO,
  'media/haus.png': PIXEL,
  'media/merkblatt.pdf': '%PDF-1.4\n',
  'media/rundgang.mp4': Buffer.from([0, 0, 0, 8, 102, 116, 121, 112]),

  'office/amt-fuer-vielfalt/de.yaml': {
    name: 'Amt für Vielfalt',
    shortName: 'AfV',
    unitCode: '38/4-2',
    unitKind: 'department',
    slug: 'amt-fuer-vielfalt',
    description: 'Zuständig für Vielfalt.',
    logo: 'logo.svg',
    logoAlt: 'Logo des Amts',
    addresses: [
      {
        kind: 'house',
        street: 'Hauptstraße',
        houseNumber: '5',
        postalCode: '01067',
        city: 'Kleinstadt',
        latitude: 51.5,
        longitude: 7.46,
      },
      { kind: 'poBox', postalCode: '44137', city: 'Kleinstadt' },
    ],
    phone: '+4923150',
    email: 'vielfalt@example.org',
    serviceNumber115: true,
    openingHours: [
      { weekday: 'monday', opens: '08:30', closes: '12:00', mode: 'open' },
      { weekday: 'monday', opens: '13:00', closes: '15:30', mode: 'byAppointment', validFrom: '2026-01-01' },
    ],
    specialHours: [{ fromDate: '2026-12-24', throughDate: '2026-12-31', closed: true, reason: 'Betriebsferien' }],
    followsHolidays: false,
    access: {
      stepFreeEntrance: 'yes',
      lift: 'no',
      accessibleToilet: 'partly',
      disabledParking: 'unknown',
      inductionLoop: 'unknown',
      guidanceSystem: 'unknown',
      checkedOn: '2026-02-28',
    },
    transitStops: [{ name: 'Rathaus', lines: 'U41, U45', walkingMinutes: 0 }],
    languages: [{ tag: 'de' }, { tag: 'zh-Hant' }],
  },
  'office/amt-fuer-vielfalt/en.yaml': {
    name: 'Office for Diversity',
    slug: 'office-for-diversity',
    logoAlt: 'Logo of the office',
  },
  'office/beratung/de.yaml': {
    name: 'Beratung',
    unitKind: 'team',
    slug: 'beratung',
    parentOffice: 'amt-fuer-vielfalt',
  },

  'topic/themen/de.yaml': topic('themen', { title: 'Themen', teasers: ['komm-an'] }),
  'topic/themen/en.yaml': words('Topics', 'topics'),
  'topic/themen/tr.yaml': words('Konular', 'konular'),
  'topic/themen/ar.yaml': words('المواضيع', 'mawadi'),
  'topic/themen/uk.yaml': words('Теми', 'temy'),
  'topic/integration/de.yaml': topic('integration', {
    parent: 'themen',
    kicker: 'Schwerpunkt',
    sections,
    contactOffices: ['beratung', 'amt-fuer-vielfalt'],
    teasers: ['merkblatt', 'komm-an'],
    image: 'haus.png',
    imageDecorative: true,
    imageCredit: 'Stadt',
    plainLanguage,
    signLanguageVideo: { url: 'https://example.org/dgs', poster: 'haus.png', transcript: 'Gebärden' },
    serviceKeys: [{ key: '99012345678900' }],
    contentOwner: 'beratung',
  }),
  'topic/integration/de.draft.yaml': topic('integration', {
    title: 'Integration, neu',
    parent: 'themen',
    teasers: ['entwurf'],
    introduction: 'Neu.\n',
  }),
  'topic/integration/en.yaml': {
    ...words('Integration', 'integration'),
    sections: [
      { kind: 'cornerstone-list', concept: 'rahmenkonzept' },
      { kind: 'image', file: 'haus.png', alt: 'A house', credit: 'City' },
    ],
  },
  'topic/integration/ar.yaml': words('الاندماج', 'indimaj'),
  'topic/integration/ar.draft.yaml': { ...words('مسودة', 'indimaj'), changeNote: 'مراجعة' },
  'topic/wohnen/de.draft.yaml': { title: 'Wohnen', slug: 'wohnen', parent: 'themen' },
  'topic/wohnen/en.draft.yaml': { title: 'Housing' },

  'concept/rahmenkonzept/de.yaml': {
    title: 'Rahmenkonzept',
    slug: 'rahmenkonzept',
    summary,
    topic: 'integration',
    leadOffices: ['beratung', 'amt-fuer-vielfalt'],
    adoptedOn: '2008-09-25',
    document: 'merkblatt.pdf',
  },
  'concept/rahmenkonzept/en.yaml': { title: 'Framework', slug: 'framework', summary },
  'cornerstone/personal/de.yaml': {
    anchor: 'personal',
    title: 'Personal',
    text: 'Wir stellen vielfältig ein.',
    concept: 'rahmenkonzept',
    position: 1,
    implementationStatus: 'ongoing',
    responsibleOffice: 'beratung',
    evidence: [{ title: 'Bericht', url: 'https://example.org/bericht' }],
  },
  'service-teaser/komm-an/de.yaml': {
    title: 'KOMM-AN',
    text: 'Hilfe beim Ankommen.',
    targetKind: 'topic',
    topic: 'integration',
  },
  'service-teaser/komm-an/en.yaml': { title: 'KOMM-AN', text: 'Help on arrival.' },
  'service-teaser/merkblatt/de.yaml': {
    title: 'Merkblatt',
    text: 'Zum Ausdrucken.',
    targetKind: 'file',
    file: 'merkblatt.pdf',
    validUntil: '2030-12-31',
  },
  'service-teaser/entwurf/de.draft.yaml': { title: 'Entwurf', targetKind: 'url' },
  'alert/sturm/de.yaml': {
    title: 'Sturmwarnung',
    text: 'Parks sind geschlossen.',
    severity: 'danger',
    startsAt: '2026-11-23T05:00:00.000Z',
    endsAt: '2026-11-24T17:30:00.000Z',
    branch: 'integration',
  },
  'alert/sturm/en.yaml': { title: 'Storm warning', text: 'Parks are closed.' },
  'legal-page/barrierefreiheit/de.yaml': {
    purpose: 'accessibility',
    title: 'Barrierefreiheit',
    slug: 'barrierefreiheit',
    body: 'Erklärung.\n',
    accessibilityStatement: {
      conformity: 'partial',
      exceptions: [
        { description: 'Videos', ground: 'knownDefect', reason: 'Untertitel fehlen', remedyBy: '2027-01-01' },
      ],
      method: 'Selbstbewertung',
      preparedOn: '2026-01-01',
      reviewedOn: '2026-06-01',
      feedbackOffice: 'beratung',
      feedbackEmail: 'barriere@example.org',
      supervisoryBody: 'Überwachungsstelle',
      ombudsBody: 'Ombudsstelle',
    },
  },
  'portal/portal/de.yaml': {
    cityName: 'Kleinstadt',
    portalName: 'Themenportal',
    introduction: 'Willkommen.',
    contentLicence: 'dlDeBy20',
    phone115: true,
    footer: 'Stadt Kleinstadt',
  },
  'portal/portal/en.yaml': { cityName: 'Small City', portalName: 'Topics', introduction: 'Welcome.', footer: 'City' },
  'redirect/alte-adresse/de.yaml': {
    fromPath: '/alt/',
    code: 'movedPermanently',
    toTopic: 'integration',
    reason: 'Umbenannt im Mai',
  },
});
