import type { ContentType } from './entries.ts';

type Entry = Readonly<Record<string, unknown>>;

/**
 * The words of a German entry that its Leichte Sprache and its sign language video render, in reading order.
 * Takes entries as they are written anywhere (wire, store, package), complete or not; the CMS and the site
 * hash the result to see whether those versions still fit.
 */
export function sourceText(entry: Entry): string {
  return textOf(entry, ['title', 'introduction', 'body', 'accessibilityStatement', 'sections']);
}

/**
 * What a translation says in words of its own and a reader relies on. Names, addresses and notes on a change are not
 * part of it: none of them makes a translation wrong. A teaser only points to a page that says this of itself.
 */
const TRANSLATED_FIELDS = {
  topic: ['title', 'summary', 'introduction', 'sections'],
  concept: ['title', 'summary'],
  cornerstone: ['title', 'text', 'goal'],
  office: ['name', 'description', 'hoursNote'],
  'legal-page': ['title', 'body', 'accessibilityStatement'],
  portal: ['introduction', 'footer'],
  alert: ['title', 'text'],
} as const satisfies Partial<Record<ContentType, readonly string[]>>;

/** Types whose translations know the German text that they were made from. */
export type TrackedType = keyof typeof TRANSLATED_FIELDS;

export function isTracked(type: ContentType): type is TrackedType {
  return Object.hasOwn(TRANSLATED_FIELDS, type);
}

/** The words of an entry that its translations render; of a translation, the words that render them. */
export function translatedText(type: TrackedType, entry: Entry): string {
  return textOf(entry, TRANSLATED_FIELDS[type]);
}

function textOf(entry: Entry, fields: readonly string[]): string {
  return fields
    .flatMap((field) => wordsOf(entry[field]))
    .map((text) => text.normalize('NFC').replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '')
    .join('\n');
}

/** Of sections and of the accessibility statement, in reading order. */
const PART_FIELDS = [
  'title',
  'heading',
  'introduction',
  'body',
  'text',
  'attribution',
  'source',
  'caption',
  'transcript',
  'textAfter',
  'question',
  'answer',
  'questions',
  'files',
  'conformity',
  'exceptions',
  'description',
  'reason',
  'method',
  'feedbackEmail',
  'supervisoryBody',
  'ombudsBody',
] as const;

function wordsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(isBlock(value[0]) ? (block) => [blockText(block)] : wordsOf);
  if (!isRecord(value)) return [];
  return PART_FIELDS.flatMap((field) => wordsOf(value[field]));
}

function blockText(node: unknown): string {
  if (!isRecord(node)) return '';
  if (typeof node.text === 'string') return node.text;
  if (!Array.isArray(node.children)) return '';
  return node.children.map(blockText).join(node.type === 'list' ? '\n' : '');
}

const isBlock = (value: unknown): boolean => isRecord(value) && 'type' in value && 'children' in value;

const isRecord = (value: unknown): value is Entry => typeof value === 'object' && value !== null;
