import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SiteState } from './site-state.ts';
import { supersedes } from './supersedes.ts';

const at = (minute: number): string => new Date(Date.UTC(2026, 10, 24, 10, minute)).toISOString();
const report = (cursor: number, minute: number, rolledBack = false) => ({
  log: 'log',
  cursor,
  at: at(minute),
  release: 'r',
  rolledBack,
  failures: [],
});
const known = (cursor: number, minute: number, rolledBack = false): SiteState => ({
  cursor,
  at: at(minute),
  release: 'r',
  rolledBack,
});

describe('a report', () => {
  it('is heard when there was none before', () => {
    expect(supersedes(report(0, 0), { cursor: 0, rolledBack: false })).toBe(true);
  });

  it.each([
    ['further than what is known', report(5, 1), known(4, 0), true],
    ['further, though its clock was set back', report(5, 0), known(4, 30), true],
    ['behind what is known', report(3, 9), known(4, 0), false],
    ['on the same change, but later', report(4, 1), known(4, 0), true],
    ['the one that is known, once more', report(4, 0), known(4, 0), false],
    ['a rollback', report(2, 1, true), known(4, 0), true],
    ['a rollback that comes again', report(2, 1, true), known(2, 1, true), false],
    ['sent before the rollback and comes after it', report(5, 1), known(2, 2, true), false],
    ['sent after the rollback, when the site goes on', report(5, 3), known(2, 2, true), true],
  ])('that is %s', (_, given, before, expected) => {
    expect(supersedes(given, before)).toBe(expected);
  });

  it('leads to the same state in whatever order the reports come, as long as nothing is set back', () => {
    const reports = fc.uniqueArray(fc.tuple(fc.nat(20), fc.nat(59)), { selector: ([, minute]) => minute });
    fc.assert(
      fc.property(
        reports.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        ([one, other]) => {
          expect(replay(one)).toEqual(replay(other));
        },
      ),
    );
  });
});

function replay(reports: readonly (readonly [number, number])[]): SiteState {
  let state: SiteState = { cursor: 0, rolledBack: false };
  for (const [cursor, minute] of reports) {
    if (supersedes(report(cursor, minute), state)) state = known(cursor, minute);
  }
  return state;
}
