import { errors } from '@strapi/utils';
import { filterConditions, filterLevels, pageSize, sortTerms } from './limits.ts';

/**
 * Refuses arguments that would hold the database for long or order by what is not published. Most come as variables,
 * which no bound on the text of a query sees.
 */
export function boundArguments({ filters, sort }: Readonly<Record<string, unknown>>): void {
  refuseSort(sort);
  const conditions = countConditions(filters ?? {}, 1);
  if (conditions > filterConditions) {
    throw refusal(`The filters have ${conditions} conditions; at most ${filterConditions} are allowed.`);
  }
}

function refuseSort(sort: unknown): void {
  const terms = [sort].flat().flatMap((term) => (typeof term === 'string' ? term.split(',') : []));
  if (terms.length > sortTerms) {
    throw refusal(`The entries are sorted by ${terms.length} fields; at most ${sortTerms} are allowed.`);
  }
  for (const term of terms) {
    // The order would tell of entries that may not be published.
    if (term.includes('.')) {
      throw refusal(`Cannot sort by "${term}": only fields of the entry itself can be sorted by.`);
    }
  }
}

/** What the database compares for each entry; a list of `in` is looked up at once and bounded by its length. */
function countConditions(filter: unknown, level: number): number {
  if (Array.isArray(filter)) return sum(filter.map((part) => countConditions(part, level)));
  if (typeof filter !== 'object' || filter === null || filter instanceof Date) return 1;
  if (level > filterLevels)
    throw refusal(`The filters are nested too deeply; at most ${filterLevels} levels are allowed.`);
  return sum(
    Object.entries(filter).map(([name, value]) =>
      name === 'in' || name === 'notIn' ? lookUp(name, value) : countConditions(value, level + 1),
    ),
  );
}

function lookUp(operator: string, values: unknown): 1 {
  const { length } = [values].flat();
  if (length > pageSize) throw refusal(`"${operator}" has ${length} values; at most ${pageSize} are allowed.`);
  return 1;
}

/** A group that holds nothing is compared as well. */
const sum = (counts: readonly number[]): number =>
  Math.max(
    1,
    counts.reduce((total, count) => total + count, 0),
  );

const refusal = (message: string): Error => new errors.ValidationError(message);
