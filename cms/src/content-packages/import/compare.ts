import { isDeepStrictEqual } from 'node:util';
import { isFields, type Fields } from '../entry/index.ts';
import type { Field } from '../model/index.ts';

/** The CMS fills these where a package leaves them out. */
const FILLED_IN: ReadonlySet<string> = new Set(['slug', 'sourceHash']);

/** Names of the fields in which the stored entry is not what the package wants. */
export function differences(wanted: Fields, stored: Fields, fields: readonly Field[]): string[] {
  return fields.filter((field) => !isSame(wanted[field.name], stored[field.name], field)).map(({ name }) => name);
}

function isSame(wanted: unknown, stored: unknown, { name, form }: Field): boolean {
  if (wanted === undefined && FILLED_IN.has(name)) return true;
  if (form.kind === 'component' && isFields(wanted) && isFields(stored))
    return differences(wanted, stored, form.fields).length === 0;
  return isDeepStrictEqual(wanted, stored);
}
