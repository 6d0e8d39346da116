import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyBlocks, awkwardText } from '../../../tests/content-packages/arbitrary-blocks.ts';
import { parseYaml, printYaml } from './index.ts';

describe('printYaml', () => {
  it('writes what a person would write', () => {
    const value = {
      title: 'Öffnung: für alle',
      opens: '08:30',
      lift: 'yes',
      checkedOn: '2026-10-01',
      postalCode: '01067',
      position: 1,
      teasers: ['komm-an-nrw', 'mia'],
      text: 'eins\n\nzwei\n',
      long: 'Ein langer Satz, der nie umbrochen wird, '.repeat(5).trim(),
    };
    expect(printYaml(value)).toMatchInlineSnapshot(`
      "title: 'Öffnung: für alle'
      opens: '08:30'
      lift: 'yes'
      checkedOn: 2026-10-01
      postalCode: '01067'
      position: 1
      teasers:
        - komm-an-nrw
        - mia
      text: |
        eins

        zwei
      long: Ein langer Satz, der nie umbrochen wird, Ein langer Satz, der nie umbrochen wird, Ein langer Satz, der nie umbrochen wird, Ein langer Satz, der nie umbrochen wird, Ein langer Satz, der nie umbrochen wird,
      "
    `);
  });

  it('gives back any text, wherever it stands', () => {
    const places = [
      (text: string): unknown => ({ a: text }),
      (text: string): unknown => ({ a: text, b: 1 }),
      (text: string): unknown => ({ a: [text, text, { b: text }, { c: 1 }], d: { e: { f: text }, g: text } }),
    ];
    fc.assert(
      fc.property(fc.oneof(awkwardText, fc.string({ unit: 'binary' })), fc.constantFrom(...places), (text, place) => {
        expect(parseYaml(printYaml(place(text)))).toEqual(place(text));
      }),
      { numRuns: 3000 },
    );
  });

  it('gives back any rich text', () => {
    fc.assert(
      fc.property(anyBlocks, (body) => {
        expect(parseYaml(printYaml({ body }))).toEqual({ body });
      }),
    );
  });
});

describe('parseYaml', () => {
  it.each([
    ['title: a\ntitle: b\n', 'line 2: Map keys must be unique'],
    ['a: "open\n', 'line 2: Missing closing "quote'],
    ['a: 1\n  b: 2\n', 'line 1: Nested mappings'],
    ['a: &x 1\nb: *x\n', 'line 2: An alias (*x) is not allowed'],
    ['a: &x [1]\n', 'line 1: An anchor (&x) is not allowed'],
    ['a: 1\nb: !!binary aGk=\n', 'line 2:'],
    ['a: !secret 1\n', 'line 1:'],
    ['a: 1\n---\nb: 2\n', 'line 2:'],
    [`a: ${'['.repeat(100_000)}`, 'line 1: Flow sequence'],
    [`a:\n${'- '.repeat(20_000)}`, 'line 2: It nests too deeply'],
  ])('refuses %# and says where', (text, message) => {
    expect(() => parseYaml(text)).toThrow(message);
  });

  it('takes words, dates and times as texts', () => {
    expect(parseYaml('lift: yes\non: 2026-10-01\nat: 08:30')).toEqual({ lift: 'yes', on: '2026-10-01', at: '08:30' });
  });
});
