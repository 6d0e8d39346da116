import fc from 'fast-check';
import { expect, test } from 'vitest';
import { heightOf, lineOf, slugsOf, type Tree, type TreeNode } from './tree.ts';

const tree = (...nodes: TreeNode[]): Tree => new Map(nodes.map((node) => [node.id, node]));

const themen = { id: 'themen', parent: undefined, slugs: { de: 'themen', en: 'topics' } };
const integration = { id: 'integration', parent: 'themen', slugs: { de: 'integration' } };
const opening = { id: 'oeffnung', parent: 'integration', slugs: { de: 'oeffnung', en: 'opening', ar: '' } };

test('An address is made of the slugs from the root down', () => {
  expect(slugsOf(tree(themen, integration, opening), 'oeffnung', 'de')).toEqual(['themen', 'integration', 'oeffnung']);
});

test('An ancestor that is not translated stands in the address with its German slug', () => {
  expect(slugsOf(tree(themen, integration, opening), 'oeffnung', 'en')).toEqual(['topics', 'integration', 'opening']);
});

test('A document has no address in a language that it lacks or in which its slug is empty', () => {
  expect(slugsOf(tree(themen, integration, opening), 'oeffnung', 'tr')).toBeUndefined();
  expect(slugsOf(tree(themen, integration, opening), 'oeffnung', 'ar')).toBeUndefined();
});

test('A cycle has neither a line of ancestors nor an address, and can still be measured', () => {
  const cycle = tree({ ...themen, parent: 'oeffnung' }, integration, opening);
  expect(lineOf(cycle, 'oeffnung')).toBeUndefined();
  expect(slugsOf(cycle, 'oeffnung', 'de')).toBeUndefined();
  expect(heightOf(cycle, 'themen')).toBe(3);
});

test('The height of a tree is the length of its longest line', () => {
  const parents = fc.array(fc.nat(), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(parents, (numbers) => {
      const nodes = numbers.map((number, index) => ({
        id: `n${index}`,
        parent: index === 0 ? undefined : `n${number % index}`,
        slugs: { de: `n${index}` },
      }));
      const whole = tree(...nodes);
      const longest = Math.max(...nodes.map(({ id }) => lineOf(whole, id)?.length ?? 0));
      expect(heightOf(whole, 'n0')).toBe(longest);
    }),
  );
});
