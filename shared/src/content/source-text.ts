/**
 * The words of a German entry that its Leichte Sprache and its sign language video render, in reading order.
 * Takes entries as they are written anywhere (wire, store, package), complete or not; the CMS and the site
 * hash the result to see whether those versions still fit.
 */
export function sourceText(entry: Readonly<Record<string, unknown>>): string {
  const words = ENTRY_FIELDS.flatMap((field) => wordsOf(entry[field]));
  return words
    .map((text) => text.normalize('NFC').replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '')
    .join('\n');
}

const ENTRY_FIELDS = ['title', 'introduction', 'body', 'sections'] as const;

const SECTION_FIELDS = [
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
] as const;

function wordsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(isBlock(value[0]) ? (block) => [blockText(block)] : wordsOf);
  if (!isRecord(value)) return [];
  return SECTION_FIELDS.flatMap((field) => wordsOf(value[field]));
}

function blockText(node: unknown): string {
  if (!isRecord(node)) return '';
  if (typeof node.text === 'string') return node.text;
  if (!Array.isArray(node.children)) return '';
  return node.children.map(blockText).join(node.type === 'list' ? '\n' : '');
}

const isBlock = (value: unknown): boolean => isRecord(value) && 'type' in value && 'children' in value;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
