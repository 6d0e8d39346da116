import type { BlockContent, ListItem as MarkdownListItem, PhrasingContent, RootContent } from 'mdast';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Block, Inline, List, Text } from './supported-blocks.ts';

export function blocksToMarkdown(blocks: readonly Block[]): string {
  return toMarkdown(
    { type: 'root', children: blocks.map(printBlock) },
    { bullet: '-', bulletOther: '*', emphasis: '*', resourceLink: true, extensions: [gfmStrikethroughToMarkdown()] },
  );
}

function printBlock(block: Block): RootContent {
  switch (block.type) {
    case 'paragraph':
      return { type: 'paragraph', children: printInline(block.children) };
    case 'quote':
      return { type: 'blockquote', children: [{ type: 'paragraph', children: printInline(block.children) }] };
    case 'heading':
      return { type: 'heading', depth: headingDepth(block.level), children: printInline(block.children) };
    case 'list':
      return printList(block);
  }
}

function headingDepth(level: number): 1 | 2 | 3 | 4 | 5 | 6 {
  const depths = [1, 2, 3, 4, 5, 6] as const;
  const depth = depths.find((known) => known === level);
  if (depth === undefined) throw new RangeError(`Markdown has no heading of level ${level}.`);
  return depth;
}

/** In Markdown a nested list belongs to the item before it; in Strapi it stands beside that item. */
function printList(list: List): RootContent & BlockContent {
  const items: MarkdownListItem[] = [];
  for (const child of list.children) {
    if (child.type === 'list-item') {
      const paragraph: BlockContent = { type: 'paragraph', children: printInline(child.children) };
      items.push({ type: 'listItem', spread: false, children: [paragraph] });
    } else {
      items.at(-1)?.children.push(printList(child));
    }
  }
  return {
    type: 'list',
    ordered: list.format === 'ordered',
    start: list.format === 'ordered' ? 1 : null,
    spread: false,
    children: items,
  };
}

/** Neighbouring texts share their marks, so that `**bold *and italic***` is one stretch of bold. */
function printInline(nodes: readonly Inline[]): PhrasingContent[] {
  const printed: PhrasingContent[] = [];
  let texts: Text[] = [];
  for (const node of nodes) {
    if (node.type === 'text') {
      texts.push(node);
      continue;
    }
    printed.push(...printMarked(texts, MARKS), {
      type: 'link',
      url: node.url,
      children: printMarked(node.children, MARKS),
    });
    texts = [];
  }
  return [...printed, ...printMarked(texts, MARKS)];
}

const MARKS = [
  { name: 'bold', type: 'strong' },
  { name: 'italic', type: 'emphasis' },
  { name: 'strikethrough', type: 'delete' },
] as const;

type MarkedContent = Exclude<PhrasingContent, { type: 'link' | 'linkReference' }>;

function printMarked(texts: readonly Text[], [mark, ...inner]: readonly (typeof MARKS)[number][]): MarkedContent[] {
  if (mark === undefined) return texts.flatMap(printText);
  return stretches(texts, ({ [mark.name]: marked }) => marked === true).flatMap(({ matches, items }) => {
    const children = printMarked(items, inner);
    return matches ? [{ type: mark.type, children }] : children;
  });
}

interface Stretch<T> {
  readonly matches: boolean;
  readonly items: T[];
}

function stretches<T>(items: readonly T[], predicate: (item: T) => boolean): Stretch<T>[] {
  const result: Stretch<T>[] = [];
  for (const item of items) {
    const matches = predicate(item);
    const last = result.at(-1);
    if (last?.matches === matches) last.items.push(item);
    else result.push({ matches, items: [item] });
  }
  return result;
}

/** A line break inside a text is a hard break; Markdown's own line ends are only wrapping. */
function printText({ text, code }: Text): MarkedContent[] {
  if (text === '') return [];
  if (code === true) return [{ type: 'inlineCode', value: text }];
  return text
    .split('\n')
    .flatMap((line, index): MarkedContent[] => [
      ...(index === 0 ? [] : [{ type: 'break' } as const]),
      ...(line === '' ? [] : [{ type: 'text', value: line } as const]),
    ]);
}
