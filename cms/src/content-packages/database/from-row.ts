import { isFields, normalizeTime, type Fields } from '../entry/index.ts';
import type { Field } from '../model/index.ts';
import type { StoredFile } from './stored-entry.ts';

/** The content of a populated row; the files that it shows go to `files`. */
export function fromRow(row: Fields, fields: readonly Field[], files: Map<string, StoredFile>): Fields {
  const entries = fields.map((field) => {
    const value = readValue(row[field.name], field, files);
    return [field.name, value ?? (field.default === undefined ? undefined : null)] as const;
  });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

function readValue(value: unknown, { name, form }: Field, files: Map<string, StoredFile>): unknown {
  if (value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0))
    return undefined;
  const each = (read: (item: Fields) => unknown): unknown => {
    const items = (Array.isArray(value) ? value : [value]).map((item: unknown) => {
      if (!isFields(item)) throw new TypeError(`The database holds something unexpected in ${name}.`);
      return read(item);
    });
    return 'many' in form && !form.many ? items[0] : items;
  };
  switch (form.kind) {
    case 'time':
      return typeof value === 'string' ? normalizeTime(value) : value;
    case 'media':
      return each((file) => keepFile(file, files));
    case 'relation':
      return each(({ documentId }) => documentId);
    case 'component':
      return each((item) => fromRow(item, form.fields, files));
    case 'zone':
      return each((item) => {
        const part = form.parts.find(({ component }) => component === item.__component);
        if (part === undefined)
          throw new TypeError(`The database holds an unknown part ${String(item.__component)} in ${name}.`);
        return { kind: part.kind, ...fromRow(item, part.fields, files) };
      });
    default:
      return value;
  }
}

function keepFile({ id, name, ext, url }: Fields, files: Map<string, StoredFile>): string {
  const key = String(id);
  files.set(key, { key, name: String(name), ext: typeof ext === 'string' ? ext : '', url: String(url) });
  return key;
}
