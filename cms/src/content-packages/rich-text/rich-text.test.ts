import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyBlocks, awkwardText } from '../../../tests/content-packages/arbitrary-blocks.ts';
import { printRichText, readRichText } from './index.ts';

const text = (value: string, marks = {}): object => ({ type: 'text', text: value, ...marks });
const paragraph = (...children: object[]): object => ({ type: 'paragraph', children });

describe('printRichText', () => {
  it('writes the common forms as Markdown that a person would write', () => {
    const blocks = [
      { type: 'heading', level: 2, children: [text('Hintergrund')] },
      paragraph(
        text('Die '),
        text('Charta der Vielfalt', { bold: true }),
        text(' steht '),
        { type: 'link', url: 'https://example.org/charta', children: [text('hier')] },
        text('.'),
      ),
      {
        type: 'list',
        format: 'unordered',
        children: [
          { type: 'list-item', children: [text('eins')] },
          { type: 'list-item', children: [text('zwei')] },
          {
            type: 'list',
            format: 'ordered',
            indentLevel: 1,
            children: [{ type: 'list-item', children: [text('darunter')] }],
          },
        ],
      },
      { type: 'quote', children: [text('Vielfalt '), text('leben', { italic: true })] },
      paragraph(text('Märkische Straße 24\n44141 Dortmund')),
    ];
    expect(printRichText(blocks)).toMatchInlineSnapshot(`
      "## Hintergrund

      Die **Charta der Vielfalt** steht [hier](https://example.org/charta).

      - eins
      - zwei
        1. darunter

      > Vielfalt *leben*

      Märkische Straße 24\\
      44141 Dortmund
      "
    `);
  });

  it.each([
    ['underlined text', [paragraph(text('a', { underline: true }))]],
    ['a block of code', [{ type: 'code', children: [text('a')] }]],
    ['an empty paragraph', [paragraph(text(''))]],
    ['an unknown property', [{ type: 'paragraph', id: 7, children: [text('a')] }]],
    ['an unknown block', [{ type: 'table' }]],
    ['what is no block at all', [null, 7, 'text']],
  ])('keeps %s as it is', (_, blocks) => {
    expect(printRichText(blocks)).toBe(blocks);
  });

  it('keeps the empty texts that the editor puts around a link', () => {
    const blocks = [paragraph(text(''), { type: 'link', url: '/a/', children: [text('a')] }, text(''))];
    expect(printRichText(blocks)).toBe('[a](/a/)\n');
    expect(readRichText('[a](/a/)')).toEqual(blocks);
  });

  it('gives back every value that Strapi can hold', () => {
    fc.assert(
      fc.property(anyBlocks, (blocks) => {
        expect(readRichText(printRichText(blocks))).toEqual(blocks);
      }),
      { numRuns: 2000 },
    );
  });

  it('writes any text of one paragraph as Markdown, however it starts', () => {
    for (const awkward of [
      '# no heading',
      '- no item',
      '1. no item',
      '> no quote',
      '---',
      '***',
      '+ a',
      '`a`',
      '[a](b)',
      '<b>',
      '&amp;',
      'a  b',
      '    a',
      '=====',
      '~~a~~',
      '\\',
    ]) {
      const blocks = [paragraph(text(awkward))];
      expect(printRichText(blocks), awkward).toBeTypeOf('string');
      expect(readRichText(printRichText(blocks))).toEqual(blocks);
    }
  });

  it('writes the same Markdown again', () => {
    fc.assert(
      fc.property(awkwardText, (value) => {
        const printed = printRichText([paragraph(text(value))]);
        expect(printRichText(readRichText(printed))).toEqual(printed);
      }),
    );
  });
});

describe('readRichText', () => {
  it('takes the line ends of wrapped Markdown as spaces', () => {
    expect(readRichText('Ein Absatz, der\numbrochen ist.\n')).toEqual([
      paragraph(text('Ein Absatz, der umbrochen ist.')),
    ]);
  });

  it.each([
    ['eins\n\n![Bild](a.png)', 'line 3 of the text: an image is not possible here'],
    ['<b>fett</b>', 'line 1 of the text: HTML is not possible here'],
    ['```\ncode\n```', 'line 1 of the text: a block of code is not possible here'],
    ['a\n\n---\n\nb', 'line 3 of the text: a horizontal rule is not possible here'],
    ['[a](/b/ "Titel")', 'line 1 of the text: a link has no title here'],
    ['- a\n\n  b', 'line 3 of the text: a list item holds one paragraph and, after it, nested lists'],
    ['> - a', 'line 1 of the text: a quote holds paragraphs only'],
  ])('refuses %j and says where', (markdown, message) => {
    expect(() => readRichText(markdown)).toThrow(message);
  });
});
