import type { Core } from '@strapi/strapi';
import { isFields } from '../entry/index.ts';
import type { ContentModel } from '../model/index.ts';
import type { OutsideReference } from '../package/index.ts';
import type { Problem } from '../problem.ts';

/** Which references of a package lead to nothing, neither in the package nor in the database. */
export async function checkOutside(
  strapi: Core.Strapi,
  model: ContentModel,
  references: readonly OutsideReference[],
): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const target of new Set(references.map((reference) => reference.target))) {
    const asked = references.filter((reference) => reference.target === target);
    const rows: unknown[] = await strapi.db.query(model.of(target).uid).findMany({
      select: ['documentId', 'locale', 'publishedAt'],
      where: { documentId: { $in: [...new Set(asked.map(({ documentId }) => documentId))] } },
    });
    for (const reference of asked) {
      const versions = rows.filter(isFields).filter(({ documentId }) => documentId === reference.documentId);
      const reason = explain(reference, versions);
      if (reason !== undefined) problems.push({ file: reference.file, field: reference.field, reason });
    }
  }
  return problems;
}

function explain(
  { target, documentId, locale, version }: OutsideReference,
  versions: readonly Readonly<Record<string, unknown>>[],
): string | undefined {
  const name = `The ${target} "${documentId}"`;
  const ofLocale = versions.filter((row) => locale === undefined || row.locale === locale);
  if (ofLocale.some(({ publishedAt }) => version === 'draft' || publishedAt !== null)) return undefined;
  if (versions.length === 0 && version === 'draft') return `${name} is neither in the package nor in the database.`;
  if (versions.length === 0) return `${name} is neither published in the package nor in the database.`;
  const inLocale = locale === undefined ? '' : ` in the language "${locale}"`;
  return version === 'draft'
    ? `${name} does not exist${inLocale}.`
    : `${name} is not published${inLocale}; what is published can point to published documents only.`;
}
