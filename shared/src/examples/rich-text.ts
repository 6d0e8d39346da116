import type { Blocks } from '../content/blocks.ts';

export function paragraph(text: string): Blocks[number] {
  return { type: 'paragraph', children: [{ type: 'text', text }] };
}

export function heading(level: number, text: string): Blocks[number] {
  return { type: 'heading', level, children: [{ type: 'text', text }] };
}

export function link(url: string, text: string): Blocks[number] {
  return { type: 'paragraph', children: [{ type: 'link', url, children: [{ type: 'text', text }] }] };
}

/** Every kind of block and mark that the portal renders. */
export const RICH_TEXT: Blocks = [
  {
    type: 'paragraph',
    children: [
      { type: 'text', text: 'Ein ' },
      { type: 'text', text: 'fetter', bold: true },
      { type: 'text', text: ', ' },
      { type: 'text', text: 'kursiver', italic: true },
      { type: 'text', text: ' Text mit ' },
      { type: 'link', url: 'https://www.dortmund.de/', children: [{ type: 'text', text: 'Verweis nach außen' }] },
      { type: 'text', text: ' und H' },
      { type: 'text', text: '2', underline: true },
      { type: 'text', text: 'O, ' },
      { type: 'text', text: 'alt', strikethrough: true },
      { type: 'text', text: ' und ' },
      { type: 'text', text: 'Code', code: true },
    ],
  },
  heading(3, 'Was dazugehört'),
  {
    type: 'list',
    format: 'unordered',
    children: [
      { type: 'list-item', children: [{ type: 'text', text: 'Schulungen' }] },
      {
        type: 'list',
        format: 'ordered',
        children: [
          { type: 'list-item', children: [{ type: 'text', text: 'für Auszubildende' }] },
          { type: 'list-item', children: [{ type: 'text', text: 'für Führungskräfte' }] },
        ],
      },
      {
        type: 'list-item',
        children: [{ type: 'link', url: '/themen/', children: [{ type: 'text', text: 'Themen' }] }],
      },
    ],
  },
  { type: 'quote', children: [{ type: 'text', text: 'Vielfalt ist der Alltag dieser Stadt.' }] },
];
