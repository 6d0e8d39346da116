import { describe, expect, it } from 'vitest';
import { isFresh, validatorsOf } from './validators.ts';

const MODIFIED = Date.UTC(2026, 10, 23, 10, 0, 0, 250);
const validators = validatorsOf(4, MODIFIED, MODIFIED + 1000);

describe('a state that somebody has', () => {
  it('is known by its tag, in any form and among others', () => {
    expect(validators.etag).toBe(`W/"4-${MODIFIED}"`);
    for (const tags of [validators.etag, `"4-${MODIFIED}"`, `"x", ${validators.etag}`, '*'])
      expect(isFresh({ 'if-none-match': tags }, validators), tags).toBe(true);
    expect(isFresh({ 'if-none-match': '"x"', 'if-modified-since': validators.lastModified }, validators)).toBe(false);
  });

  it('is known by its date, and by no other, later ones included: a rollback leads to an older state', () => {
    const { lastModified } = validators;
    expect(lastModified).toBe('Mon, 23 Nov 2026 10:00:00 GMT');
    expect(isFresh({ 'if-modified-since': lastModified }, validators)).toBe(true);
    for (const date of ['Mon, 23 Nov 2026 09:59:59 GMT', 'Tue, 24 Nov 2026 10:00:00 GMT', 'gestern'])
      expect(isFresh({ 'if-modified-since': date }, validators), date).toBe(false);
    expect(isFresh({}, validators)).toBe(false);
  });

  it('has no date in the second in which it came: another may come in the same', () => {
    expect(validatorsOf(4, MODIFIED, MODIFIED + 500).lastModified).toBeUndefined();
    expect(validatorsOf(4, MODIFIED, MODIFIED - 3_600_000).lastModified).toBeUndefined();
  });
});
