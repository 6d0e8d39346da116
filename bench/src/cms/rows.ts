import type { Strapi } from './strapi.ts';
import { type Place, placesOf } from './table-model.ts';

export type Fields = Readonly<Record<string, unknown>>;
type Row = Record<string, unknown>;

/** A version of a document: what its relations lead to is of the same kind. */
export interface Version {
  readonly locale: string | null;
  readonly published: boolean;
}

interface Pointer {
  readonly place: Place & { kind: 'relation' };
  readonly from: number;
  readonly documentIds: readonly string[];
  readonly version: Version;
}

/** Collects the rows that Strapi would write, with ids of their own, so that they can be written many at a time. */
export class Rows {
  /** By type or component. */
  readonly entries = new Map<string, Row[]>();
  /** By join table. */
  readonly links = new Map<string, Row[]>();
  readonly #strapi: Strapi;
  readonly #fileIds: ReadonlyMap<string, number>;
  readonly #places = new Map<string, ReadonlyMap<string, Place>>();
  readonly #ids = new Map<string, number>();
  readonly #pointers: Pointer[] = [];

  constructor(strapi: Strapi, fileIds: ReadonlyMap<string, number>) {
    this.#strapi = strapi;
    this.#fileIds = fileIds;
  }

  addDocument(uid: string, documentId: string, fields: Fields, version: Version): void {
    this.#ids.set(key(uid, documentId, version), this.#add(uid, fields, version));
  }

  /** Only now every document has its id. A relation to what is not there in this version is left out, as Strapi does. */
  connect(): void {
    for (const { place, from, documentIds, version } of this.#pointers) {
      documentIds.forEach((documentId, index) => {
        const to = this.#find(place.target, documentId, version);
        if (to === undefined) return;
        this.#link(place.table, {
          [place.from]: from,
          [place.to]: to,
          ...(place.order !== undefined && { [place.order]: index + 1 }),
        });
      });
    }
  }

  #find(uid: string, documentId: string, { locale, published }: Version): number | undefined {
    return this.#ids.get(key(uid, documentId, { locale: locale ?? 'de', published }));
  }

  #add(uid: string, fields: Fields, version: Version): number {
    const rows = this.entries.get(uid) ?? [];
    this.entries.set(uid, rows);
    const row: Row = {};
    const id = rows.push(row);
    const places = this.#placesOf(uid);
    row['id'] = id;
    for (const [name, value] of Object.entries(fields)) {
      if (value === undefined) continue;
      const place = places.get(name);
      if (place === undefined) row[name] = value;
      else if (place.kind === 'time') row[name] = typeof value === 'string' ? `${value}:00.000` : value;
      else this.#addElsewhere(place, { uid, id, name, value, version });
    }
    return id;
  }

  #addElsewhere(
    place: Exclude<Place, { kind: 'time' }>,
    { uid, id, name, value, version }: { uid: string; id: number; name: string; value: unknown; version: Version },
  ): void {
    const values = Array.isArray(value) ? value : [value];
    switch (place.kind) {
      case 'media':
        values.forEach((file, index) => {
          const link = { related_id: id, related_type: uid, field: name, order: index + 1 };
          this.#link('files_related_mph', { file_id: this.#fileId(file), ...link });
        });
        return;
      case 'components':
        values.forEach((part, index) => {
          const { component, fields } = componentOf(part, place.component);
          const link = { entity_id: id, component_type: component, field: name, order: index + 1 };
          this.#link(place.table, { cmp_id: this.#add(component, fields, version), ...link });
        });
        return;
      case 'relation':
        this.#pointers.push({ place, from: id, documentIds: values.map(String), version });
        return;
      default:
        place satisfies never;
    }
  }

  #link(table: string, row: Row): void {
    const rows = this.links.get(table);
    if (rows) rows.push(row);
    else this.links.set(table, [row]);
  }

  #placesOf(uid: string): ReadonlyMap<string, Place> {
    const known = this.#places.get(uid) ?? placesOf(this.#strapi, uid);
    this.#places.set(uid, known);
    return known;
  }

  #fileId(file: unknown): number {
    const id = this.#fileIds.get(String(fieldsOf(file)['name']));
    if (id === undefined) throw new Error(`The city names a file that it does not have: ${JSON.stringify(file)}`);
    return id;
  }
}

/** A section says itself which component it is; elsewhere `kind` is a field like others. */
function componentOf(part: unknown, component: string | undefined): { component: string; fields: Fields } {
  const fields = fieldsOf(part);
  if (component !== undefined) return { component, fields };
  const { kind, ...rest } = fields;
  return { component: `sections.${String(kind)}`, fields: rest };
}

function fieldsOf(value: unknown): Fields {
  if (typeof value !== 'object' || value === null) throw new TypeError(`Expected fields, got ${String(value)}.`);
  return { ...value };
}

function key(uid: string, documentId: string, { locale, published }: Version): string {
  return `${uid} ${documentId} ${locale ?? 'de'} ${published}`;
}
