import type { PackageBuilder } from './package-builder.ts';
import { smallCity as city } from './small-city.ts';

interface Fault {
  readonly name: string;
  readonly pack: PackageBuilder;
  /** What the import says, all of it. */
  readonly messages: readonly string[];
}

const sections = (...list: readonly unknown[]): PackageBuilder =>
  city.change('topic/themen/de.yaml', { sections: list });
/** A header that promises more than follows. */
const cutOff = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAEAAAABACAYAAACqaXHeAAAADUlEQVR42mNk+M9QDwADhgGAWjR9', 'base64');
const tooLarge = Buffer.alloc(1024 * 1024 + 1, 'a');

/** One thing wrong at a time. */
export const faults: readonly Fault[] = [
  {
    name: 'no manifest',
    pack: city.without('package.yaml'),
    messages: [
      'package.yaml: FOLDER is no content package: this file is missing. It says "format: 1" and "sourceLocale: de".',
    ],
  },
  {
    name: 'another format',
    pack: city.change('package.yaml', { format: 2 }),
    messages: ['package.yaml: This program reads packages with "format: 1" and "sourceLocale: de" only.'],
  },
  {
    name: 'an unknown field',
    pack: city.change('topic/themen/de.yaml', { titel: 'Themen' }),
    messages: ['topic/themen/de.yaml: titel: There is no such field.'],
  },
  {
    name: 'a computed field',
    pack: city.change('topic/themen/de.yaml', { path: '/themen/' }),
    messages: ['topic/themen/de.yaml: path: There is no such field.'],
  },
  {
    name: 'a number where a text belongs',
    pack: city.change('topic/themen/de.yaml', { title: 2026 }),
    messages: ['topic/themen/de.yaml: title: Expected a text, not the number 2026; put it in quotes.'],
  },
  {
    name: 'a text where a truth value belongs',
    pack: city.change('office/beratung/de.yaml', { serviceNumber115: 'yes' }),
    messages: ['office/beratung/de.yaml: serviceNumber115: Expected true or false, not a text.'],
  },
  {
    name: 'one value where a list belongs',
    pack: city.change('topic/themen/de.yaml', { teasers: 'komm-an' }),
    messages: ['topic/themen/de.yaml: teasers: Expected a list, not a text.'],
  },
  {
    name: 'a missing required field',
    pack: city.change('topic/themen/de.yaml', { leadOffice: undefined }),
    messages: ['topic/themen/de.yaml: leadOffice: This field is missing.'],
  },
  {
    name: 'a text that is too short',
    pack: city.change('topic/themen/de.yaml', { summary: 'Kurz.' }),
    messages: ['topic/themen/de.yaml: summary: Too short: at least 60 characters.'],
  },
  {
    name: 'a text that is too long, in a draft',
    pack: city.change('topic/wohnen/de.draft.yaml', { title: 'W'.repeat(91) }),
    messages: ['topic/wohnen/de.draft.yaml: title: Too long: at most 90 characters.'],
  },
  {
    name: 'a value that is not on the list',
    pack: city.change('office/beratung/de.yaml', { unitKind: 'club' }),
    messages: [
      'office/beratung/de.yaml: unitKind: Only these values are allowed: department, division, team, institution, staffUnit.',
    ],
  },
  {
    name: 'an unknown section',
    pack: sections({ kind: 'map' }),
    messages: [
      'topic/themen/de.yaml: sections[0].kind: Unknown kind "map"; known are text, cornerstone-list, image, video, downloads, accordion, quote, notice.',
    ],
  },
  {
    name: 'a fault deep inside a section',
    pack: sections(
      { kind: 'text', body: 'Gut.\n' },
      { kind: 'accordion', questions: [{ question: 'Wann?', answer: 'Bald.' }, { answer: 'Hier.' }] },
    ),
    messages: ['topic/themen/de.yaml: sections[1].questions[1].question: This field is missing.'],
  },
  {
    name: 'Markdown that the portal does not know',
    pack: city.change('topic/themen/de.yaml', { introduction: 'Gut.\n\n<b>fett</b>\n' }),
    messages: ['topic/themen/de.yaml: introduction: line 3 of the text: HTML is not possible here.'],
  },
  {
    name: 'a link that leads nowhere',
    pack: city.change('topic/themen/de.yaml', { introduction: '[hier](http://example.org)\n' }),
    messages: [
      'topic/themen/de.yaml: introduction[0].children[1].url: The link "http://example.org" leads nowhere. Use https://…, mailto:…, tel:… or a page of this portal (/…/).',
    ],
  },
  {
    name: 'a document that is nowhere',
    pack: city.change('topic/themen/de.yaml', { leadOffice: 'amt-im-mond' }),
    messages: [
      'topic/themen/de.yaml: leadOffice: The office "amt-im-mond" is neither published in the package nor in the database.',
    ],
  },
  {
    name: 'a published entry that points to a draft',
    pack: city.change('topic/themen/de.yaml', { teasers: ['komm-an', 'entwurf'] }),
    messages: [
      'topic/themen/de.yaml: teasers[1]: The service-teaser "entwurf" is not published in the language "de"; what is published can point to published documents only.',
    ],
  },
  {
    name: 'a section of a translation that points to a document without that language',
    pack: city.change('topic/integration/ar.yaml', {
      sections: [{ kind: 'cornerstone-list', concept: 'rahmenkonzept' }],
    }),
    messages: [
      'topic/integration/ar.yaml: sections[0].concept: The concept "rahmenkonzept" is not published in the language "ar"; what is published can point to published documents only.',
    ],
  },
  {
    name: 'a document twice in a list',
    pack: city.change('topic/themen/de.yaml', { teasers: ['komm-an', 'merkblatt', 'komm-an'] }),
    messages: ['topic/themen/de.yaml: teasers[2]: "komm-an" stands in this list twice.'],
  },
  {
    name: 'a file that is not there',
    pack: city.without('media/logo.svg'),
    messages: [
      'office/amt-fuer-vielfalt/de.yaml: logo: The file "logo.svg" is not in media/.',
      'topic/integration/de.yaml: sections[4].files[1].file: The file "logo.svg" is not in media/.',
    ],
  },
  {
    name: 'a document where a picture belongs',
    pack: city.change('office/beratung/de.yaml', { logo: 'merkblatt.pdf', logoAlt: 'Logo' }),
    messages: ['office/beratung/de.yaml: logo: The file "merkblatt.pdf" is not of the kind that belongs here: images.'],
  },
  {
    name: 'a way out of the package',
    pack: city.change('office/amt-fuer-vielfalt/de.yaml', { logo: '../../secret.svg' }),
    messages: ['office/amt-fuer-vielfalt/de.yaml: logo: The file "../../secret.svg" is not in media/.'],
  },
  {
    name: 'a file that nothing uses',
    pack: city.with('media/vergessen.svg', '<svg/>'),
    messages: ['media/vergessen.svg: No entry of the package uses this file.'],
  },
  {
    name: 'an unknown type',
    pack: city.with('event/fest/de.yaml', { title: 'Fest' }),
    messages: [
      'event/fest/de.yaml: "event" is not a content type; the types are topic, concept, cornerstone, office, service-teaser, legal-page, portal, redirect, alert.',
    ],
  },
  {
    name: 'a malformed id',
    pack: city.with('topic/Mobilität/de.draft.yaml', { title: 'Mobilität' }),
    messages: [
      'topic/Mobilität/de.draft.yaml: "Mobilität" is not a document id; it has lower-case letters a–z, digits and single hyphens, at most 64 characters.',
    ],
  },
  {
    name: 'an unknown language',
    pack: city.with('topic/themen/fr.yaml', { title: 'Thèmes' }),
    messages: ['topic/themen/fr.yaml: "fr" is not a language of the portal.'],
  },
  {
    name: 'a translation of what has none',
    pack: city.with('redirect/alte-adresse/en.yaml', {}),
    messages: ['redirect/alte-adresse/en.yaml: The type "redirect" has no translations; it stands in de.yaml only.'],
  },
  {
    name: 'a translation without its German text',
    pack: city.with('topic/sport/en.draft.yaml', { title: 'Sports' }),
    messages: [
      'topic/sport/en.draft.yaml: The German text of "sport" is missing; a translation stands beside de.yaml or de.draft.yaml.',
    ],
  },
  {
    name: 'a shared field in a translation',
    pack: city.change('topic/themen/en.yaml', { leadOffice: 'beratung' }),
    messages: ['topic/themen/en.yaml: leadOffice: This field is the same in all languages; it stands in de.yaml only.'],
  },
  {
    name: 'a second document of a single type',
    pack: city.with('portal/zweites/de.draft.yaml', { cityName: 'Zweite' }),
    messages: ['portal/zweites/de.draft.yaml: There is one portal only, and the package has "portal" already.'],
  },
  {
    name: 'invalid YAML',
    pack: city.with('topic/themen/tr.yaml', 'title: "Konular\nslug: konular\n'),
    messages: ['topic/themen/tr.yaml: The YAML is invalid: line 3: Missing closing "quote.'],
  },
  {
    name: 'a key twice',
    pack: city.with('topic/themen/tr.yaml', 'title: Konular\ntitle: Konular\n'),
    messages: ['topic/themen/tr.yaml: The YAML is invalid: line 2: Map keys must be unique.'],
  },
  {
    name: 'a bomb of aliases',
    pack: city.with(
      'topic/themen/tr.yaml',
      `a: &a [x,x]\n${[...'bcdefghi'].map((key, index) => `${key}: &${key} [*${'abcdefgh'[index]},*${'abcdefgh'[index]}]\n`).join('')}`,
    ),
    messages: [
      'topic/themen/tr.yaml: The YAML is invalid: line 1: An anchor (&a) is not allowed.',
      'topic/themen/tr.yaml: The YAML is invalid: line 2: An anchor (&b) is not allowed.',
      'topic/themen/tr.yaml: The YAML is invalid: line 2: An alias (*a) is not allowed; write the value out.',
      'topic/themen/tr.yaml: The YAML is invalid: line 3: An anchor (&c) is not allowed.',
      'topic/themen/tr.yaml: The YAML is invalid: line 3: An alias (*b) is not allowed; write the value out.',
    ],
  },
  {
    name: 'bytes that are no text',
    pack: city.with('topic/themen/tr.yaml', Buffer.from([0x74, 0xff, 0xfe])),
    messages: ['topic/themen/tr.yaml: The file is not valid UTF-8 text.'],
  },
  {
    name: 'an empty file',
    pack: city.with('topic/themen/tr.yaml', ''),
    messages: ['topic/themen/tr.yaml: Expected fields with their values (name: value).'],
  },
  {
    name: 'a file that is too large',
    pack: city.with('topic/themen/tr.yaml', tooLarge),
    messages: ['topic/themen/tr.yaml: The file is too large: 1.0 MiB, at most 1 MiB are allowed.'],
  },
  {
    name: 'a symbolic link',
    pack: city.link('topic/themen/tr.draft.yaml', '/etc/hostname'),
    messages: ['topic/themen/tr.draft.yaml: A symbolic link has no place in a package; put the file itself here.'],
  },
  {
    name: 'two files whose names differ in case only',
    pack: city
      .with('media/Logo.svg', '<svg/>')
      .change('office/beratung/de.yaml', { logo: 'Logo.svg', logoAlt: 'Logo' }),
    messages: [
      'media/logo.svg: The name differs from media/Logo.svg only in upper and lower case or in its Unicode form.',
    ],
  },
  {
    name: 'a circle in the tree',
    pack: city.change('topic/themen/de.yaml', { parent: 'integration' }),
    messages: [
      'topic/integration/de.draft.yaml: parent: This leads back to itself: integration → themen → integration.',
      'topic/integration/de.yaml: parent: This leads back to itself: integration → themen → integration.',
      'topic/themen/de.yaml: parent: This leads back to itself: themen → integration → themen.',
    ],
  },
  {
    name: 'a slug twice among siblings, seen only after a new file was stored',
    pack: city
      .change('topic/wohnen/de.draft.yaml', { slug: 'integration', image: 'neu.svg' })
      .with('media/neu.svg', '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="4"/>'),
    messages: [
      'topic/wohnen/de.draft.yaml: slug: The CMS refuses this: Kurzadresse: Die Adresse /themen/integration/ gehört schon zu Thema „Integration, neu“. Bitte eine andere Kurzadresse wählen.',
    ],
  },
  {
    name: 'a picture that is none',
    pack: city.with('media/haus.png', 'This is no picture.'),
    messages: [
      'media/haus.png: The file is no picture that can be read; save it again in the format that its name says.',
    ],
  },
  {
    name: 'a picture that is cut off',
    pack: city.with('media/haus.png', cutOff),
    messages: ['media/haus.png: The CMS refuses this: File is not a valid image'],
  },
];
