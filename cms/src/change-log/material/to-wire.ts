import type { Core, Schema } from '@strapi/strapi';
import { MediaSchema } from '@themenportal/shared/content';
import { attributesOf, isRecord } from '../../document-actions/index.ts';

type Row = Readonly<Record<string, unknown>>;

/** Who wrote an entry and when: not content. */
const BOOKKEEPING = new Set(['createdAt', 'updatedAt', 'createdBy', 'updatedBy', 'localizations']);

const MEDIA_FIELDS = Object.keys(MediaSchema.shape);

/** A stored row as the public API gives it: what the type declares for everyone, related documents by their id. */
export function toWire(strapi: Core.Strapi, uid: string, row: Row): Record<string, unknown> {
  const { documentId, locale } = row;
  return { documentId, locale, ...declaredFields(strapi, uid, row) };
}

function declaredFields(strapi: Core.Strapi, uid: string, row: Row): Record<string, unknown> {
  const attributes = Object.entries(attributesOf(strapi, uid)).filter(
    ([name, attribute]) => !BOOKKEEPING.has(name) && !isPrivate(attribute),
  );
  return Object.fromEntries(attributes.map(([name, attribute]) => [name, fieldOf(strapi, attribute, row[name])]));
}

const isPrivate = (attribute: Schema.Attribute.AnyAttribute): boolean =>
  'private' in attribute && attribute.private === true;

function fieldOf(strapi: Core.Strapi, attribute: Schema.Attribute.AnyAttribute, value: unknown): unknown {
  if (value instanceof Date) return value.toISOString();
  switch (attribute.type) {
    case 'relation':
      return each(value, ({ documentId }) => ({ documentId }));
    case 'media':
      return each(value, (file) => Object.fromEntries(MEDIA_FIELDS.map((name) => [name, dated(file[name])])));
    case 'component':
      return each(value, (part) => declaredFields(strapi, attribute.component, part));
    case 'dynamiczone':
      return each(value, (part) => {
        const { __component } = part;
        return { __component, ...declaredFields(strapi, String(__component), part) };
      });
    default:
      return value;
  }
}

function each(value: unknown, map: (row: Row) => Row): unknown {
  if (Array.isArray(value)) return value.map((item) => each(item, map));
  return isRecord(value) ? map(value) : value;
}

const dated = (value: unknown): unknown => (value instanceof Date ? value.toISOString() : value);
