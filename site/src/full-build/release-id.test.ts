import { expect, it } from 'vitest';
import { releaseId } from './release-id.ts';

const NOW = new Date('2026-11-23T12:45:10.123Z');

it.each([
  ['the time, where there is none yet', [], '20261123T124510123Z'],
  ['the time, where the others are older', ['20251231T235959999Z', '20261123T124510122Z'], '20261123T124510123Z'],
  [
    'later than the newest, when the clock was set back',
    ['20270101T000000000Z', '20261201T090000000Z'],
    '20270101T000000001Z',
  ],
  ['later than one of the same moment, over the end of a second', ['20261231T235959999Z'], '20270101T000000000Z'],
  ['the time, whatever else lies there', ['lost+found', '99999999T999999999Z'], '20261123T124510123Z'],
])('the id of a release is %s', (_, existing, id) => {
  expect(releaseId(existing, NOW)).toBe(id);
});
