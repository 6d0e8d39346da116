import type { ContentType } from '@themenportal/shared/content';
import type { Field, MediaKind } from '../model/index.ts';
import { isFields, type Fields } from './fields.ts';

export type Reference =
  | {
      readonly kind: 'relation';
      readonly path: readonly PropertyKey[];
      readonly target: ContentType;
      readonly documentId: string;
    }
  | {
      readonly kind: 'media';
      readonly path: readonly PropertyKey[];
      readonly key: string;
      readonly accepts: readonly MediaKind[];
    };

/** Everything outside of itself that an entry points to. */
export function references(values: Fields, fields: readonly Field[], path: readonly PropertyKey[] = []): Reference[] {
  return fields.flatMap(({ name, form }) => {
    const value = values[name];
    const at = [...path, name];
    const items = Array.isArray(value)
      ? value.map((item: unknown, index) => ({ item, at: [...at, index] }))
      : [{ item: value, at }];
    switch (form.kind) {
      case 'relation':
        return items.flatMap(({ item, at: path }) =>
          typeof item === 'string' ? [{ kind: 'relation', path, target: form.target, documentId: item }] : [],
        );
      case 'media':
        return items.flatMap(({ item, at: path }) =>
          typeof item === 'string' ? [{ kind: 'media', path, key: item, accepts: form.accepts }] : [],
        );
      case 'component':
        return items.flatMap(({ item, at: inner }) => (isFields(item) ? references(item, form.fields, inner) : []));
      case 'zone':
        return items.flatMap(({ item, at: inner }) => {
          const part = isFields(item) ? form.parts.find(({ kind }) => kind === item.kind) : undefined;
          return part !== undefined && isFields(item) ? references(item, part.fields, inner) : [];
        });
      default:
        return [];
    }
  });
}
