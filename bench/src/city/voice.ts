import type { Block, Blocks } from '@themenportal/shared/content';
import { type Locale, SOURCE_LOCALE } from '@themenportal/shared/locales';
import type { Random } from './random.ts';
import * as german from './words/german.ts';
import { WORDS } from './words/translations.ts';

/** Says something in one language about one subject in one part of the city. */
export interface Voice {
  title(): string;
  sentence(): string;
  heading(): string;
  question(): string;
}

export function voiceOf(locale: Locale, random: Random): Voice {
  const district = random.pick(german.DISTRICTS);
  return locale === SOURCE_LOCALE ? germanVoice(random, district) : foreignVoice(locale, random, district);
}

function germanVoice(random: Random, district: string): Voice {
  const subject = random.pick(german.SUBJECTS);
  const values: Readonly<Record<string, () => string>> = {
    name: () => subject.name,
    accusative: () => subject.accusative,
    dative: () => subject.dative,
    district: () => (random.chance(0.5) ? district : random.pick(german.DISTRICTS)),
    group: () => random.pick(german.GROUPS),
    document: () => random.pick(german.DOCUMENTS),
    month: () => random.pick(german.MONTHS),
    days: () => String(random.integer(3, 30)),
    euro: () => String(random.integer(5, 120)),
    number: () => String(random.integer(2, 48)),
    amount: () => `${random.integer(20, 900)}.000`,
  };
  const say = (sentences: readonly string[]): string => fill(random.pick(sentences), values);
  return {
    title: () => say(german.TITLE_FORMS),
    sentence: () => capitalise(say(german.SENTENCES)),
    heading: () => say(german.HEADINGS),
    question: () => say(german.QUESTIONS),
  };
}

function foreignVoice(locale: Exclude<Locale, 'de'>, random: Random, district: string): Voice {
  const words = WORDS[locale];
  const values = { district: () => district, number: () => String(random.integer(3, 30)) };
  return {
    title: () => `${random.pick(words.nouns)}: ${district}`,
    sentence: () => fill(random.pick(words.sentences), values),
    heading: () => random.pick(words.headings),
    question: () => `${random.pick(words.nouns)}?`,
  };
}

function fill(sentence: string, values: Readonly<Record<string, () => string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => values[name]?.() ?? whole);
}

function capitalise(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** Sentences until there are as many characters as wanted, cut at a word where that is more than fits. */
export function passage(voice: Voice, least: number, most: number): string {
  let text = voice.sentence();
  while (text.length < least) text += ` ${voice.sentence()}`;
  return cut(text, most);
}

export function cut(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1).replace(/\s\S*$/, '')}…` : text;
}

export function paragraph(text: string): Block {
  return { type: 'paragraph', children: [{ type: 'text', text }] };
}

export function paragraphs(voice: Voice, count: number, random: Random): Blocks {
  return Array.from({ length: count }, () => paragraph(sentences(voice, random.integer(2, 4))));
}

export function sentences(voice: Voice, count: number): string {
  return Array.from({ length: count }, () => voice.sentence()).join(' ');
}

export function bulletList(voice: Voice, count: number): Block {
  const item = (): { type: 'list-item'; children: [{ type: 'text'; text: string }] } => ({
    type: 'list-item',
    children: [{ type: 'text', text: voice.sentence() }],
  });
  return { type: 'list', format: 'unordered', children: Array.from({ length: count }, item) };
}
