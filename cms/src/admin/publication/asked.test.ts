import { expect, test } from 'vitest';
import { afterFailure, askedAt, type Kept } from './asked';

const german: Kept<string> = {
  path: '/status?locale=de',
  asked: { state: 'answered', answer: 'Online seit 11:42 Uhr.' },
};

test('the answer of one language is not shown beside another, also when that one cannot be asked for', () => {
  expect(askedAt(german, '/status?locale=de')).toEqual(german.asked);
  expect(askedAt(german, '/status?locale=en')).toEqual({ state: 'loading' });
  expect(askedAt(german, undefined)).toEqual({ state: 'loading' });
  expect(askedAt(afterFailure(german, '/status?locale=en'), '/status?locale=en')).toEqual({ state: 'failed' });
});

test('what was answered stays while it cannot be asked again', () => {
  expect(afterFailure(german, '/status?locale=de')).toEqual(german);
});
