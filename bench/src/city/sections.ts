import type { Section } from '@themenportal/shared/content';
import { DOWNLOADS, PICTURES } from './media.ts';
import type { Random } from './random.ts';
import { bulletList, paragraphs, passage, sentences, type Voice } from './voice.ts';

/** How often a topic has a section of a kind; a text comes first in any case. */
const SHARES = {
  text: 0.7,
  accordion: 0.25,
  notice: 0.15,
  downloads: 0.15,
  image: 0.1,
  quote: 0.06,
  video: 0.03,
} as const;

export function sections(voice: Voice, random: Random): Section[] {
  const headings = new Headings(voice);
  const chosen = Object.entries(SHARES).flatMap(([kind, share]) => (random.chance(share) ? [kind] : []));
  return ['text', ...chosen].map((kind) => section(kind, voice, random, headings));
}

function section(kind: string, voice: Voice, random: Random, headings: Headings): Section {
  switch (kind) {
    case 'accordion':
      return { kind, heading: headings.next(), questions: questions(voice, random) };
    case 'notice':
      return {
        kind,
        tone: random.pick(['info', 'success', 'warning', 'danger'] as const),
        heading: headings.next(),
        body: paragraphs(voice, 1, random),
      };
    case 'downloads':
      return {
        kind,
        heading: headings.next(),
        files: random.sample(DOWNLOADS, 2).map((file) => ({ title: passage(voice, 20, 120), file })),
      };
    case 'image':
      return {
        kind,
        file: random.pick(PICTURES),
        alt: passage(voice, 30, 250),
        decorative: false,
        caption: passage(voice, 20, 200),
        credit: 'Stadt Beispielstadt',
      };
    case 'quote':
      return {
        kind,
        text: passage(voice, 120, 500),
        attribution: 'Kim Beispiel',
        source: 'Ratssitzung vom Oktober 2026',
      };
    case 'video':
      return {
        kind,
        title: headings.next(),
        url: `https://video.example/${random.integer(1000, 9999)}`,
        transcript: sentences(voice, 5),
      };
    default:
      return {
        kind: 'text',
        heading: headings.next(),
        body: [
          ...paragraphs(voice, random.integer(1, 3), random),
          ...(random.chance(0.4) ? [bulletList(voice, 4)] : []),
        ],
      };
  }
}

function questions(voice: Voice, random: Random) {
  return Array.from({ length: random.integer(2, 5) }, () => ({
    question: voice.question(),
    answer: paragraphs(voice, 1, random),
  }));
}

/** Headings of one page, none of them twice. */
class Headings {
  readonly #voice: Voice;
  readonly #said = new Set<string>();

  constructor(voice: Voice) {
    this.#voice = voice;
  }

  next(): string {
    const heading = this.#voice.heading();
    let unique = heading;
    for (let number = 2; this.#said.has(unique); number++) unique = `${heading} (${number})`;
    this.#said.add(unique);
    return unique;
  }
}
