import type { ContentType } from '@themenportal/shared/content';
import { isFields, storedTime, type Fields } from '../entry/index.ts';
import type { Field } from '../model/index.ts';

interface Connections {
  /** Which of the documents that a relation names can be connected now. */
  isThere(target: ContentType, documentId: string): boolean;
  /** The row of a file. */
  fileId(key: string): number;
}

/** What the document service takes. Empty fields are given as empty, so that an update takes away what was there. */
export function toData(values: Fields, fields: readonly Field[], connections: Connections): Record<string, unknown> {
  return Object.fromEntries(fields.map((field) => [field.name, toValue(values[field.name], field, connections)]));
}

function toValue(value: unknown, { form }: Field, connections: Connections): unknown {
  const items: unknown[] = Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
  const single = (list: readonly unknown[]): unknown => list[0] ?? null;
  switch (form.kind) {
    case 'time':
      return typeof value === 'string' ? storedTime(value) : null;
    case 'media': {
      const ids = items.map((key) => connections.fileId(String(key)));
      return form.many ? ids : single(ids);
    }
    case 'relation': {
      // Always the long form: Strapi takes a bare id that starts with a digit for the number of a row.
      const connected = items.map(String).filter((documentId) => connections.isThere(form.target, documentId));
      return { set: connected.map((documentId) => ({ documentId })) };
    }
    case 'component': {
      const parts = items.filter(isFields).map((item) => toData(item, form.fields, connections));
      return form.many ? parts : single(parts);
    }
    case 'zone':
      return items.filter(isFields).map((item) => {
        const part = form.parts.find(({ kind }) => kind === item.kind);
        if (part === undefined) throw new Error(`The content model has no part of the kind "${String(item.kind)}".`);
        return { __component: part.component, ...toData(item, part.fields, connections) };
      });
    default:
      return value ?? null;
  }
}
