import { expect, it } from 'vitest';
import { acceptedEncodings } from './accepted-encodings.ts';

it.each([
  ['gzip, deflate, br, zstd', ['br', 'gzip']],
  ['br', ['br']],
  ['GZIP ; Q=0.5,br;q=1.0', ['br', 'gzip']],
  ['br;q=0, gzip;q=0.001', ['gzip']],
  ['br; q=0.000, gzip;q=0', []],
  ['identity, *;q=0', []],
  ['brotli, sbr, x-br', []],
  ['br;q=much', []],
  ['', []],
])('takes from "%s" what is not refused', (header, accepted) => {
  expect(acceptedEncodings(header)).toEqual(accepted);
});
