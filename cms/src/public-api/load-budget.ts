import { GraphQLError } from 'graphql';
import { loadedEntries } from './limits.ts';

/** Bounds what one request may read, however its nested lists multiply. */
export class LoadBudget {
  private left = loadedEntries;

  spend(entries: number): void {
    this.left -= entries;
    this.assertNotSpent();
  }

  get isSpent(): boolean {
    return this.left < 0;
  }

  assertNotSpent(): void {
    if (!this.isSpent) return;
    throw new GraphQLError(
      `The query reads more than ${loadedEntries} entries. Ask for smaller pages or follow relations by documentId.`,
      { extensions: { code: 'QUERY_TOO_COMPLEX' } },
    );
  }
}

const budgets = new WeakMap<object, LoadBudget>();

/** The budget of one request; `context` is what Apollo creates for each. */
export const loadBudget = (context: object): LoadBudget => {
  const known = budgets.get(context);
  if (known) return known;
  const created = new LoadBudget();
  budgets.set(context, created);
  return created;
};
