import type { Core, Schema, UID } from '@strapi/strapi';
import { TYPE_FORMS, COMPONENT_FORMS } from './forms/index.ts';
import { isPublicUid } from '../document-actions/index.ts';

export interface FieldPath {
  /** As the panel's form names the field: `['sections', '1', 'heading']`. Ends where the panel has one input, such as rich text. */
  readonly path: readonly string[];
  /** As the editor sees it: `Abschnitte › Text (2) › Überschrift`. */
  readonly label: string;
}

/** Where a contract's issue lies in the form of an editor. `values` is the entry, to tell which section stands at an index. */
export function fieldPath(
  strapi: Core.Strapi,
  uid: string,
  issuePath: readonly PropertyKey[],
  values: unknown,
): FieldPath {
  const steps = walk(strapi, uid, issuePath.map(String), values);
  return { path: steps.flatMap(({ path }) => path), label: steps.map(({ label }) => label).join(' › ') };
}

interface Step {
  readonly path: readonly string[];
  readonly label: string;
}

function walk(strapi: Core.Strapi, uid: string, path: readonly string[], values: unknown): Step[] {
  const [name, ...rest] = path;
  if (name === undefined) return [];
  const own: Step = { path: [name], label: labelOf(uid, name) };
  const attribute = attributeOf(strapi, uid, name);
  const value = child(values, name);
  if (attribute?.type === 'component' && !attribute.repeatable)
    return [own, ...walk(strapi, attribute.component, rest, value)];
  if (attribute?.type !== 'component' && attribute?.type !== 'dynamiczone') return [own];
  const [index, ...inner] = rest;
  if (index === undefined) return [own];
  const item = child(value, index);
  const component = attribute.type === 'component' ? attribute.component : componentOf(item);
  const number = Number(index) + 1;
  const itemLabel = component === undefined ? `Eintrag ${number}` : `${displayName(strapi, component)} (${number})`;
  const item_: Step = { path: [index], label: itemLabel };
  return [own, item_, ...(component === undefined ? [] : walk(strapi, component, inner, item))];
}

export function labelOf(uid: string, name: string): string {
  const form = isPublicUid(uid) ? TYPE_FORMS[uid] : COMPONENT_FORMS[uid];
  return form?.fields[name]?.label ?? name;
}

function attributeOf(strapi: Core.Strapi, uid: string, name: string): Schema.Attribute.AnyAttribute | undefined {
  const models: Readonly<Record<string, { attributes: Schema.Attributes } | undefined>> = {
    ...strapi.contentTypes,
    ...strapi.components,
  };
  return models[uid]?.attributes[name];
}

function displayName(strapi: Core.Strapi, component: string): string {
  return (
    Object.values(strapi.components).find(({ uid }: { uid: UID.Component }) => uid === component)?.info.displayName ??
    component
  );
}

function componentOf(section: unknown): string | undefined {
  const name = child(section, '__component');
  return typeof name === 'string' ? name : undefined;
}

function child(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
