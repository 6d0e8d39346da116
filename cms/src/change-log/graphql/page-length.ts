import { GraphQLError } from 'graphql';
import { entriesInPage, partsOfEntry } from '../../public-api/limits.ts';
import type { LoadBudget } from '../../public-api/load-budget.ts';

/** How many entries a page has, paid for from the request's budget. */
export function pageLength(first: number, budget: LoadBudget): number {
  if (first < 1 || first > entriesInPage) {
    throw new GraphQLError(`"first" is ${first}; at least 1 and at most ${entriesInPage} are allowed.`, {
      extensions: { code: 'BAD_USER_INPUT' },
    });
  }
  budget.spend(first * partsOfEntry);
  return first;
}
