import type { ContentType } from '@themenportal/shared/content';

/** What a field of the content model may hold, as far as packing it is concerned. */
export type FieldForm =
  | { readonly kind: 'text' | 'time' | 'number' | 'boolean' | 'json' | 'blocks' }
  | { readonly kind: 'media'; readonly many: boolean; readonly accepts: readonly MediaKind[] }
  | { readonly kind: 'relation'; readonly many: boolean; readonly target: ContentType }
  | { readonly kind: 'component'; readonly many: boolean; readonly fields: readonly Field[] }
  /** A dynamic zone: parts of several kinds in one list, `kind` being the component's name without its category. */
  | { readonly kind: 'zone'; readonly parts: readonly ZonePart[] };

/** As Strapi sorts media; `files` is everything that is none of the others. */
export type MediaKind = 'images' | 'videos' | 'audios' | 'files';

export interface ZonePart {
  readonly kind: string;
  readonly component: string;
  readonly fields: readonly Field[];
}

export interface Field {
  readonly name: string;
  /** Each language has its own value; all others stand in the source language only. */
  readonly localized: boolean;
  /** What a new entry holds where nothing is given. */
  readonly default: string | number | boolean | undefined;
  readonly form: FieldForm;
}

export interface TypeModel {
  readonly type: ContentType;
  readonly uid: `api::${string}.${string}`;
  readonly localized: boolean;
  /** There is at most one document of it. */
  readonly single: boolean;
  readonly fields: readonly Field[];
}

export class ContentModel {
  readonly #types: ReadonlyMap<ContentType, TypeModel>;

  constructor(types: readonly TypeModel[]) {
    this.#types = new Map(types.map((model) => [model.type, model]));
  }

  of(type: ContentType): TypeModel {
    const model = this.#types.get(type);
    if (model === undefined) throw new Error(`The content model has no type "${type}".`);
    return model;
  }
}
