import type { Field } from '../model/index.ts';
import { printRichText } from '../rich-text/index.ts';
import { isFields, type Fields } from './fields.ts';

/** The mapping of a file, its keys in the order of the content model. Reading it gives the same fields again. */
export function writeFields(values: Fields, fields: readonly Field[]): Record<string, unknown> {
  const entries = fields
    .filter((field) => values[field.name] !== undefined && !isLeftOut(values[field.name], field))
    .map((field) => [field.name, writeValue(values[field.name], field)] as const);
  return Object.fromEntries(entries);
}

/** A box that is not ticked is not worth a line. Other defaults are written: they may change with the model. */
function isLeftOut(value: unknown, field: Field): boolean {
  return value === false && field.default === false;
}

function writeValue(value: unknown, { form }: Field): unknown {
  if (value === null) return null;
  switch (form.kind) {
    case 'blocks':
      return Array.isArray(value) ? inKeyOrder(printRichText(value)) : value;
    case 'json':
      return inKeyOrder(value);
    case 'component':
      return form.many
        ? asList(value).map((item) => writeFields(item, form.fields))
        : asList([value]).map((item) => writeFields(item, form.fields))[0];
    case 'zone':
      return asList(value).map(({ kind, ...rest }) => {
        const part = form.parts.find((candidate) => candidate.kind === kind);
        if (part === undefined) throw new Error(`The content model has no part of the kind "${String(kind)}".`);
        return { kind, ...writeFields(rest, part.fields) };
      });
    default:
      return value;
  }
}

function asList(value: unknown): Fields[] {
  if (!Array.isArray(value) || !value.every(isFields)) throw new TypeError('Expected a list of components.');
  return value;
}

/** PostgreSQL gives the keys of a JSON value in an order of its own: the same content must give the same file. */
function inKeyOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inKeyOrder);
  if (typeof value !== 'object' || value === null) return value;
  const rank = (key: string): number => (key === 'type' ? 0 : key === 'children' ? 2 : 1);
  const entries = Object.entries(value).sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, item]) => [key, inKeyOrder(item)]));
}
