import { ContractError } from '../client/errors.ts';
import { checkEntry, type ContentType, type EntryByType } from '../content/entries.ts';
import type { WireChange } from './wire-change.ts';

interface ChangeOf<T extends ContentType> extends Omit<WireChange, 'type' | 'entry'> {
  readonly type: T;
  /** The entry as it is now; `undefined` if it is not published any more, or if there is a `fault`. */
  readonly entry: EntryByType[T] | undefined;
  /** Why an entry that is published cannot be used: it breaks the contract. One such entry does not stop the others. */
  readonly fault?: ContractError;
}

/** The latest change of one document in one language. */
export type EntryChange = { [T in ContentType]: ChangeOf<T> }[ContentType];

export function toEntryChange(change: WireChange): EntryChange {
  switch (change.type) {
    case 'topic':
      return changeOf('topic', change);
    case 'concept':
      return changeOf('concept', change);
    case 'cornerstone':
      return changeOf('cornerstone', change);
    case 'office':
      return changeOf('office', change);
    case 'service-teaser':
      return changeOf('service-teaser', change);
    case 'legal-page':
      return changeOf('legal-page', change);
    case 'portal':
      return changeOf('portal', change);
    case 'redirect':
      return changeOf('redirect', change);
    case 'alert':
      return changeOf('alert', change);
  }
}

function changeOf<T extends ContentType>(type: T, { entry: raw, ...change }: WireChange): ChangeOf<T> {
  if (raw === null || raw === undefined) return { ...change, type, entry: undefined };
  const check = checkEntry(type, raw);
  return check.ok
    ? { ...change, type, entry: check.entry }
    : { ...change, type, entry: undefined, fault: new ContractError(type, raw, check.issues) };
}
