import fc from 'fast-check';

/** Rich text for property tests: what editors write, what pasting leaves behind, and what only an API could store. */

const AWKWARD = [
  '',
  ' ',
  '\n',
  '\r\n',
  '\t',
  '#',
  '---',
  '***',
  '_',
  '`',
  '\\',
  '<b>',
  '&amp;',
  '&',
  '|',
  '~~',
  '[',
  '](',
  '![',
  '> ',
  '- ',
  '1. ',
  '🏳️‍🌈',
  '👩🏽‍💻',
  'مرحبا بالعالم',
  'Öffnung',
  '\u00a0',
  '\u200f',
  '\u2028',
  '\ud83d',
  '\0',
  'https://example.org',
  ':',
  '- a',
  '...',
  'null',
];

export const awkwardText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...AWKWARD),
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom('Wort', 'und', 'x'),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(''));

const mark = fc.oneof(
  { weight: 4, arbitrary: fc.constant(undefined) },
  { weight: 2, arbitrary: fc.constant(true) },
  fc.constant(false),
);

const textNode = fc
  .record({ text: awkwardText, bold: mark, italic: mark, strikethrough: mark, underline: mark, code: mark })
  .map(({ text, ...marks }) => ({
    type: 'text',
    text,
    ...Object.fromEntries(Object.entries(marks).filter(([, value]) => value !== undefined)),
  }));

const link = fc.record({
  type: fc.constant('link'),
  url: fc.oneof(fc.webUrl(), awkwardText, fc.constantFrom('/themen/', '#a', 'mailto:a@b.de')),
  children: fc.array(textNode, { maxLength: 3 }),
});

const inline = fc.array(fc.oneof({ weight: 3, arbitrary: textNode }, link), { maxLength: 4 });

const { list } = fc.letrec((tie) => ({
  list: fc.record(
    {
      type: fc.constant('list'),
      format: fc.constantFrom('ordered', 'unordered'),
      indentLevel: fc.nat({ max: 3 }),
      children: fc.array(
        fc.oneof({ depthSize: 'small' }, fc.record({ type: fc.constant('list-item'), children: inline }), tie('list')),
        { maxLength: 3 },
      ),
    },
    { requiredKeys: ['type', 'format', 'children'] },
  ),
}));

const block = fc.oneof(
  fc.record({ type: fc.constantFrom('paragraph', 'quote'), children: inline }),
  fc.record({ type: fc.constant('heading'), level: fc.integer({ min: 1, max: 6 }), children: inline }),
  list,
  fc.record({ type: fc.constant('code'), language: fc.option(fc.string()), children: fc.array(textNode) }),
  { weight: 1, arbitrary: fc.dictionary(fc.string(), fc.jsonValue()).map((value) => ({ ...value })) },
);

/** Cloned to have the prototypes that parsed JSON has. */
export const anyBlocks = fc.array(block, { maxLength: 5 }).map((blocks) => structuredClone(blocks));
