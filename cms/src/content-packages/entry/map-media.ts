import type { Field } from '../model/index.ts';
import { isFields, type Fields } from './fields.ts';

/** The same content with every media key replaced. */
export function mapMedia(values: Fields, fields: readonly Field[], replace: (key: string) => unknown): Fields {
  const mapItem = (item: unknown, { form }: Field): unknown => {
    switch (form.kind) {
      case 'media':
        return typeof item === 'string' ? replace(item) : item;
      case 'component':
        return isFields(item) ? mapMedia(item, form.fields, replace) : item;
      case 'zone': {
        const part = isFields(item) ? form.parts.find(({ kind }) => kind === item.kind) : undefined;
        return part !== undefined && isFields(item)
          ? { kind: part.kind, ...mapMedia(item, part.fields, replace) }
          : item;
      }
      default:
        return item;
    }
  };
  const entries = fields
    .filter(({ name }) => values[name] !== undefined)
    .map((field) => {
      const value = values[field.name];
      const isList = Array.isArray(value) && field.form.kind !== 'blocks' && field.form.kind !== 'json';
      return [field.name, isList ? value.map((item: unknown) => mapItem(item, field)) : mapItem(value, field)] as const;
    });
  return Object.fromEntries(entries);
}
