import { describe, expect, it } from 'vitest';
import { SigningSecretSchema } from './secret.ts';

const secretOf = (bytes: number): string => `whsec_${Buffer.alloc(bytes, 'x').toString('base64')}`;
const isTaken = (value: string): boolean => SigningSecretSchema.safeParse(value).success;

describe('a secret to sign with', () => {
  it.each([24, 32, 64])('may have %i bytes', (bytes) => {
    expect(isTaken(secretOf(bytes))).toBe(true);
  });

  it.each([
    ['too few bytes', secretOf(23)],
    ['too many bytes', secretOf(65)],
    ['no prefix', secretOf(32).slice('whsec_'.length)],
    ['nothing behind the prefix', 'whsec_'],
    ['letters that are not base64', `whsec_${'ä'.repeat(40)}`],
    ['a line break', `${secretOf(24)}\n`],
  ])('may not have %s', (_, value) => {
    expect(isTaken(value)).toBe(false);
  });
});
