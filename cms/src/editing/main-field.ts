import type { Core } from '@strapi/strapi';
import { attributesOf, isPublicUid } from '../document-actions/index.ts';
import { TYPE_FORMS } from './forms/index.ts';

/** The field by which a relation shows its targets. */
export function mainFieldOf(strapi: Core.Strapi, uid: string, name: string): string | undefined {
  const attribute = attributesOf(strapi, uid)[name];
  if (attribute?.type !== 'relation' || !('target' in attribute) || !isPublicUid(attribute.target)) return undefined;
  return TYPE_FORMS[attribute.target].mainField;
}
