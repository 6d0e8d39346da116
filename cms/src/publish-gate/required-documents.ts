import type { Core } from '@strapi/strapi';
import { SOURCE_LOCALE } from '@themenportal/shared/locales';
import { isRecord, type Problem, type PublicUid } from '../document-actions/index.ts';
import { fieldPath } from '../editing/field-path.ts';
import { REQUIREMENTS, type Requirement } from './requirements.ts';
import { nameOfDocument, unpublishedAmong } from './versions.ts';

/** Names the documents that have to be published before this one. */
export async function missingRequirements(
  strapi: Core.Strapi,
  uid: PublicUid,
  draft: Record<string, unknown>,
  locale: string,
): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const requirement of REQUIREMENTS[uid] ?? []) {
    // What is the same in all languages was asked for when the German version was published.
    if (requirement.section === undefined && locale !== SOURCE_LOCALE) continue;
    for (const { path, ids } of targetsOf(requirement, draft)) {
      for (const id of await unpublishedAmong(strapi, requirement.target, ids, locale)) {
        const name = await nameOfDocument(strapi, requirement.target, id);
        const where = locale === SOURCE_LOCALE ? '' : ' in dieser Sprache';
        const message = `${name} ist${where} noch nicht veröffentlicht. Bitte zuerst dort veröffentlichen oder den Verweis entfernen.`;
        problems.push({ ...fieldPath(strapi, uid, path, draft), message });
      }
    }
  }
  return problems;
}

interface Targets {
  readonly path: readonly PropertyKey[];
  readonly ids: readonly string[];
}

function targetsOf({ field, section }: Requirement, draft: Record<string, unknown>): Targets[] {
  if (section === undefined) return [{ path: [field], ids: idsOf(draft[field]) }];
  return list(draft[field]).flatMap((value, index) =>
    isRecord(value) && value.__component === section.component
      ? [{ path: [field, index, section.field], ids: idsOf(value[section.field]) }]
      : [],
  );
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function idsOf(value: unknown): string[] {
  return [value]
    .flat()
    .flatMap((target) => (isRecord(target) && typeof target.documentId === 'string' ? [target.documentId] : []));
}
