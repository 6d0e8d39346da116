import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentLine, textValue } from './content-line.ts';

describe('a line of a calendar file', () => {
  it('is folded after at most 75 octets, and unfolds to what it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ' ', 'ß', 'ع', '😀'), maxLength: 200 }), (value) => {
        const written = contentLine('SUMMARY', value);
        expect(written.endsWith('\r\n')).toBe(true);
        for (const line of written.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(written.slice(0, -2).replaceAll('\r\n ', '')).toBe(`SUMMARY:${value}`);
      }),
    );
  });

  it('cannot be broken out of by its text', () => {
    expect(textValue('Amt; Haus, 1\\2\r\nEND:VEVENT\u0007')).toBe('Amt\\; Haus\\, 1\\\\2\\nEND:VEVENT');
  });
});
