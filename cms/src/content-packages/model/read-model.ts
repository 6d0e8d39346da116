import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ContentType } from '@themenportal/shared/content';
import { CONTENT_TYPES, isContentType } from '@themenportal/shared/content';
import { ContentModel, type Field, type FieldForm, type TypeModel } from './field.ts';
import { ComponentFileSchema, TypeFileSchema, type Attribute } from './schema-file.ts';

/** Computed by the CMS from the place in the tree and from the German text; no package holds them. */
const COMPUTED_FIELDS: ReadonlySet<string> = new Set(['path', 'translationState']);

/** The content model as its schema files state it, so that a package can be checked before a CMS is started. */
export function readContentModel(sourceDir = path.resolve(__dirname, '../..')): ContentModel {
  const readJson = (file: string): unknown => JSON.parse(readFileSync(path.join(sourceDir, file), 'utf8'));

  const readType = (type: ContentType): TypeModel => {
    const file = TypeFileSchema.parse(readJson(`api/${type}/content-types/${type}/schema.json`));
    return {
      type,
      uid: `api::${type}.${type}`,
      localized: isLocalized(file),
      single: file.kind === 'singleType',
      fields: readFields(file.attributes).filter(({ name }) => !COMPUTED_FIELDS.has(name)),
    };
  };

  const readFields = (attributes: Readonly<Record<string, Attribute>>): Field[] =>
    Object.entries(attributes)
      .filter(([, attribute]) => !(attribute.type === 'relation' && attribute.mappedBy !== undefined))
      .map(([name, attribute]) => ({
        name,
        localized: isLocalized(attribute),
        default: defaultOf(attribute),
        form: readForm(attribute),
      }));

  const readComponent = (uid: string): Field[] =>
    readFields(ComponentFileSchema.parse(readJson(`components/${uid.replace('.', '/')}.json`)).attributes);

  const readForm = (attribute: Attribute): FieldForm => {
    switch (attribute.type) {
      case 'integer':
      case 'float':
      case 'decimal':
        return { kind: 'number' };
      case 'boolean':
      case 'json':
      case 'blocks':
      case 'time':
        return { kind: attribute.type };
      case 'media':
        return { kind: 'media', many: attribute.multiple, accepts: attribute.allowedTypes };
      case 'relation':
        return { kind: 'relation', many: attribute.relation.endsWith('ToMany'), target: targetOf(attribute.target) };
      case 'component':
        return { kind: 'component', many: attribute.repeatable, fields: readComponent(attribute.component) };
      case 'dynamiczone':
        return {
          kind: 'zone',
          parts: attribute.components.map((component) => ({
            kind: component.slice(component.indexOf('.') + 1),
            component,
            fields: readComponent(component),
          })),
        };
      default:
        return { kind: 'text' };
    }
  };

  return new ContentModel(CONTENT_TYPES.map(readType));
}

function isLocalized({
  pluginOptions,
}: {
  pluginOptions?: { i18n?: { localized: boolean } | undefined } | undefined;
}): boolean {
  return pluginOptions?.i18n?.localized === true;
}

function defaultOf(attribute: Attribute): Field['default'] {
  const value: unknown = 'default' in attribute ? attribute.default : undefined;
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : undefined;
}

function targetOf(uid: string): ContentType {
  const name = uid.slice(uid.indexOf('.') + 1);
  if (!isContentType(name)) throw new Error(`The content model refers to ${uid}, which no content package can hold.`);
  return name;
}
