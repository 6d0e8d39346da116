import type { BlockContent, DefinitionContent, List as MarkdownList, Nodes, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { MarkdownError } from './markdown-error.ts';
import type { Block, Inline, List, ListItem, Text } from './supported-blocks.ts';

/** Throws a MarkdownError for what the portal's rich text does not know. */
export function markdownToBlocks(markdown: string): Block[] {
  const root = fromMarkdown(markdown, {
    extensions: [gfmStrikethrough({ singleTilde: false })],
    mdastExtensions: [gfmStrikethroughFromMarkdown()],
  });
  return root.children.flatMap(readBlock);
}

function readBlock(node: RootContent): Block[] {
  switch (node.type) {
    case 'paragraph':
      return [{ type: 'paragraph', children: readInline(node.children) }];
    case 'heading':
      return [{ type: 'heading', level: node.depth, children: readInline(node.children) }];
    case 'blockquote':
      return node.children.map((child) => readQuote(child));
    case 'list':
      return [readList(node, 0)];
    default:
      throw unsupported(node);
  }
}

function readQuote(node: BlockContent | DefinitionContent): Block {
  if (node.type !== 'paragraph') throw new MarkdownError('a quote holds paragraphs only', node.position);
  return { type: 'quote', children: readInline(node.children) };
}

function readList(list: MarkdownList, depth: number): List {
  const format = list.ordered === true ? 'ordered' : 'unordered';
  const children = list.children.flatMap((item): (ListItem | List)[] => {
    const [first, ...rest] = item.children;
    if (first !== undefined && first.type !== 'paragraph') throw itemError(first);
    const nested = rest.map((child) => {
      if (child.type !== 'list') throw itemError(child);
      return readList(child, depth + 1);
    });
    return [{ type: 'list-item', children: readInline(first?.children ?? []) }, ...nested];
  });
  return depth === 0 ? { type: 'list', format, children } : { type: 'list', format, indentLevel: depth, children };
}

function itemError(node: Nodes): MarkdownError {
  return new MarkdownError('a list item holds one paragraph and, after it, nested lists', node.position);
}

type Marks = Omit<Text, 'type' | 'text'>;

/** Strapi's editor keeps a text, if need be an empty one, on both sides of every link. */
function readInline(nodes: readonly PhrasingContent[]): Inline[] {
  const children: Inline[] = [emptyText()];
  for (const node of nodes.flatMap((child) => readPhrasing(child, {}))) {
    if (node.type === 'link') children.push(node, emptyText());
    else appendText(children, node);
  }
  return children;
}

function emptyText(): Text {
  return { type: 'text', text: '' };
}

function readPhrasing(node: PhrasingContent, marks: Marks): Inline[] {
  switch (node.type) {
    case 'text':
      return [{ type: 'text', text: node.value.replaceAll('\n', ' '), ...marks }];
    case 'inlineCode':
      return [{ type: 'text', text: node.value, ...marks, code: true }];
    case 'break':
      return [{ type: 'text', text: '\n', ...marks }];
    case 'strong':
      return node.children.flatMap((child) => readPhrasing(child, { ...marks, bold: true }));
    case 'emphasis':
      return node.children.flatMap((child) => readPhrasing(child, { ...marks, italic: true }));
    case 'delete':
      return node.children.flatMap((child) => readPhrasing(child, { ...marks, strikethrough: true }));
    case 'link': {
      if (typeof node.title === 'string') throw new MarkdownError('a link has no title here', node.position);
      const texts: Text[] = [];
      for (const child of node.children.flatMap((inner) => readPhrasing(inner, marks))) {
        if (child.type === 'text') appendText(texts, child);
      }
      return [{ type: 'link', url: node.url, children: texts.length === 0 ? [emptyText()] : texts }];
    }
    default:
      throw unsupported(node);
  }
}

/** Neighbours with the same marks become one text, and an empty text gives way to its neighbour. */
function appendText(children: (Inline | Text)[], node: Text): void {
  const last = children.at(-1);
  if (last?.type !== 'text') children.push(node);
  else if (sameMarks(last, node)) last.text += node.text;
  else if (last.text === '') children.splice(-1, 1, node);
  else children.push(node);
}

function sameMarks(a: Marks, b: Marks): boolean {
  return a.bold === b.bold && a.italic === b.italic && a.strikethrough === b.strikethrough && a.code === b.code;
}

const NAMES: Partial<Record<Nodes['type'], string>> = {
  html: 'HTML',
  code: 'a block of code',
  image: 'an image',
  imageReference: 'an image',
  thematicBreak: 'a horizontal rule',
  definition: 'a link definition',
  linkReference: 'a reference link',
};

function unsupported(node: Nodes): MarkdownError {
  return new MarkdownError(`${NAMES[node.type] ?? node.type} is not possible here`, node.position);
}
