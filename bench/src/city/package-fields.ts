import type { Block, ContentType, EntryByType } from '@themenportal/shared/content';
import { SOURCE_LOCALE } from '@themenportal/shared/locales';
import { toMarkdown } from './markdown.ts';

/** Each package file names them by its place, or the CMS computes them. */
const NOT_IN_FILE = new Set(['documentId', 'locale', 'publishedAt', 'path', 'sourceHash']);

/** What each translation has of its own; all else stands in the German file. */
const TRANSLATED: { readonly [T in ContentType]: readonly (keyof EntryByType[T])[] } = {
  topic: ['title', 'shortTitle', 'kicker', 'slug', 'summary', 'introduction', 'sections', 'imageAlt', 'changeNote'],
  concept: ['title', 'slug', 'summary', 'adoptedBy'],
  cornerstone: ['title', 'text', 'goal', 'evidence'],
  office: ['name', 'slug', 'description', 'logoAlt', 'logoCaption', 'hoursNote'],
  'service-teaser': ['title', 'text'],
  'legal-page': ['title', 'slug', 'body', 'accessibilityStatement'],
  portal: ['cityName', 'portalName', 'introduction', 'footer'],
  redirect: [],
  alert: ['title', 'text'],
};

/** An entry as its file in a content package has it: rich text as Markdown, media by name. */
export function packageFields(type: ContentType, entry: EntryByType[ContentType]): Readonly<Record<string, unknown>> {
  const translated = new Set<string>(TRANSLATED[type]);
  const fields = Object.entries(entry).filter(([name]) => entry.locale === SOURCE_LOCALE || translated.has(name));
  return written(Object.fromEntries(fields));
}

function written(fields: object): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([name, value]) => !NOT_IN_FILE.has(name) && value !== undefined && !isEmpty(value))
      .map(([name, value]) => [name, writtenValue(value)]),
  );
}

function writtenValue(value: unknown): unknown {
  if (isBlocks(value)) return toMarkdown(value);
  if (Array.isArray(value)) return value.map(writtenValue);
  if (typeof value !== 'object' || value === null) return value;
  if ('mime' in value && 'name' in value) return value.name;
  return written(value);
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function isBlocks(value: unknown): value is Block[] {
  return Array.isArray(value) && value.length > 0 && value.every(isBlock);
}

function isBlock(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'type' in value && 'children' in value;
}
