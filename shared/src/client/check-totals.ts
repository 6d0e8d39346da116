import type { EntryTotal } from '../changes/index.ts';
import { CONTENT_TYPES } from '../content/entries.ts';
import { LOCALE_CODES } from '../locales.ts';
import { IncompleteError } from './errors.ts';
import type { Snapshot } from './snapshot.ts';

/** Throws where there are not exactly as many entries of a type in a language as the API reports. */
export function checkTotals({ entries }: Snapshot, totals: readonly EntryTotal[]): void {
  for (const type of CONTENT_TYPES) {
    for (const locale of LOCALE_CODES) {
      const reported = totals.find((total) => total.type === type && total.locale === locale)?.count ?? 0;
      const given = entries[type].filter((entry) => entry.locale === locale).length;
      if (given === reported) continue;
      throw new IncompleteError(
        `The list of type ${type} (${locale}) is incomplete: the API reports ${reported} entries and gave ${given}.`,
      );
    }
  }
}
