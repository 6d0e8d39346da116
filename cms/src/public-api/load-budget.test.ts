import { expect, test } from 'vitest';
import { loadedEntries } from './limits.ts';
import { LoadBudget } from './load-budget.ts';

test('a request may load up to its budget and not one entry more', () => {
  const budget = new LoadBudget();
  budget.spend(loadedEntries);
  expect(() => budget.assertNotSpent()).not.toThrow();
  expect(() => budget.spend(1)).toThrow('reads more than');
  expect(() => budget.assertNotSpent()).toThrow('reads more than');
});
