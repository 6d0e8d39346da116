import type { Core } from '@strapi/strapi';
import { readDocumentIds } from '../database/index.ts';
import type { ContentModel } from '../model/index.ts';
import type { ContentPackage } from '../package/index.ts';
import type { Problem } from '../problem.ts';

/** A type such as the portal has one document; a second one under another id would never be shown. */
export async function checkSingleDocuments(
  strapi: Core.Strapi,
  model: ContentModel,
  { entries }: ContentPackage,
): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const { file, address } of entries) {
    const type = model.of(address.type);
    if (!type.single) continue;
    const other = (await readDocumentIds(strapi, type)).find((id) => id !== address.documentId);
    if (other === undefined) continue;
    problems.push({
      file,
      reason: `The database has the ${type.type} already, with the id "${other}". Rename the folder ${type.type}/${address.documentId} to ${type.type}/${other}.`,
    });
  }
  return problems;
}
