import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeDurably } from '../durable.ts';
import { inChunks, linesOf } from './lines.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lines-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

let files = 0;
function writtenAndRead(lines: readonly string[]): string[] {
  const file = join(folder, String(files++));
  writeDurably(file, inChunks(lines));
  return [...linesOf(file)];
}

it('gives back the lines that were written', () => {
  const line = fc.string({ unit: 'binary' }).map((text) => JSON.stringify(text));
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      expect(writtenAndRead(lines)).toEqual(lines);
    }),
  );
});

it('does so when they are larger than what is read at once, with letters of several bytes at the seams', () => {
  const lines = ['', 'ش'.repeat(700_001), ...Array.from({ length: 3000 }, (_, at) => `${at} ${'ü€😀'.repeat(300)}`)];
  expect(writtenAndRead(lines)).toEqual(lines);
});
