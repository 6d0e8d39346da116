import { partsOfEntry } from '../../public-api/limits.ts';
import { loadBudget } from '../../public-api/load-budget.ts';

/** Pages and changes whose entries were given out. */
const delivered = new WeakSet<object>();

/** What is given out first was paid with its page; an alias asks for the same entries once more and costs again. */
export function payAgain(holder: object, entries: number, context: object): void {
  if (delivered.has(holder)) loadBudget(context).spend(entries * partsOfEntry);
  delivered.add(holder);
}
