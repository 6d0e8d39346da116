import type { DatabaseSync } from 'node:sqlite';
import { CONTENT_TYPES } from '@themenportal/shared/content';
import type { Strapi } from './strapi.ts';
import { type Place, placesOf } from './table-model.ts';

type Row = Record<string, unknown>;

/** What is published, by type, read with plain SQL, a few statements a table, and joined in memory. */
export function readPlainly(strapi: Strapi, database: DatabaseSync): Record<string, readonly Row[]> {
  const entries = CONTENT_TYPES.map((type) => {
    const uid = `api::${type}.${type}`;
    const { tableName } = strapi.db.metadata.get(uid);
    const published = `SELECT id FROM "${tableName}" WHERE published_at IS NOT NULL`;
    return [type, [...readParts({ strapi, database }, uid, published).values()]] as const;
  });
  return Object.fromEntries(entries);
}

interface Source {
  readonly strapi: Strapi;
  readonly database: DatabaseSync;
}

/** Rows of a type or component by their id; `ids` is the statement that selects them. */
function readParts(source: Source, uid: string, ids: string): Map<unknown, Row> {
  const { tableName, attributes } = source.strapi.db.metadata.get(uid);
  const columns = Object.entries(attributes).flatMap(([name, { type, ...attribute }]) =>
    'columnName' in attribute && typeof attribute.columnName === 'string'
      ? [{ name, column: attribute.columnName, isJson: type === 'json' || type === 'blocks' }]
      : [],
  );
  const parts = new Map<unknown, Row>();
  for (const stored of source.database.prepare(`SELECT * FROM "${tableName}" WHERE id IN (${ids})`).all()) {
    const row: Row = {};
    for (const { name, column, isJson } of columns) {
      const value = stored[column];
      row[name] = isJson && typeof value === 'string' ? JSON.parse(value) : value;
    }
    parts.set(stored['id'], row);
  }
  for (const [name, place] of placesOf(source.strapi, uid)) addPart(source, { uid, ids, parts, name, place });
  return parts;
}

interface Wanted {
  readonly uid: string;
  readonly ids: string;
  readonly parts: ReadonlyMap<unknown, Row>;
  readonly name: string;
  readonly place: Place;
}

function addPart(source: Source, { uid, ids, parts, name, place }: Wanted): void {
  const add = (owner: unknown, value: unknown): void => {
    const row = parts.get(owner);
    if (row === undefined) return;
    const values = row[name];
    if (Array.isArray(values)) values.push(value);
    else row[name] = [value];
  };
  const { strapi, database } = source;
  switch (place.kind) {
    case 'media':
      for (const file of database
        .prepare(
          `SELECT m.related_id AS owner, f.* FROM files_related_mph m JOIN files f ON f.id = m.file_id
           WHERE m.related_type = ? AND m.field = ? AND m.related_id IN (${ids}) ORDER BY m."order"`,
        )
        .all(uid, name))
        add(file['owner'], file);
      return;
    case 'relation': {
      const target = strapi.db.metadata.get(place.target).tableName;
      const links = database.prepare(
        `SELECT l.${place.from} AS owner, t.document_id AS target FROM "${place.table}" l JOIN "${target}" t ON t.id = l.${place.to}
         WHERE l.${place.from} IN (${ids}) ORDER BY l.${place.order ?? 'id'}`,
      );
      for (const { owner, target: documentId } of links.all()) add(owner, documentId);
      return;
    }
    case 'components': {
      const where = `FROM "${place.table}" WHERE field = '${name}' AND entity_id IN (${ids})`;
      const links = database.prepare(`SELECT entity_id, cmp_id, component_type ${where} ORDER BY "order"`).all();
      const found = new Map<unknown, ReadonlyMap<unknown, Row>>();
      for (const component of new Set(links.map((link) => String(link['component_type'])))) {
        const own = `SELECT cmp_id ${where} AND component_type = '${component}'`;
        found.set(component, readParts(source, component, own));
      }
      for (const link of links) add(link['entity_id'], found.get(link['component_type'])?.get(link['cmp_id']));
      return;
    }
    case 'time':
      return;
    default:
      place satisfies never;
  }
}
