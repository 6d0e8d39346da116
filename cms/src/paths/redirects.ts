import type { Core } from '@strapi/strapi';
import { isReservedPath } from '@themenportal/shared/reserved-paths';
import { z } from 'zod';
import { ofStatus, refuse, type Problem, type Status } from '../document-actions/index.ts';
import { labelOf } from '../editing/field-path.ts';
import { ownersOf } from './owners.ts';

const uid = 'api::redirect.redirect';
const RowsSchema = z.array(z.object({ documentId: z.string(), fromPath: z.string().nullish() }));

/** An address leads to one place: no second redirect has it, and no page stands there. */
export async function checkRedirects(strapi: Core.Strapi, status: Status, ids: readonly string[]): Promise<void> {
  const rows = await redirects(strapi, status, { documentId: { $in: [...ids] } });
  const problems: Problem[] = [];
  for (const { documentId, fromPath } of rows) {
    if (!fromPath) continue;
    const place = { path: ['fromPath'], label: labelOf(uid, 'fromPath'), uid, documentId };
    const twins = await redirects(strapi, status, { fromPath, documentId: { $ne: documentId } });
    if (twins.length > 0) problems.push({ ...place, message: `Für ${fromPath} gibt es schon eine Weiterleitung.` });
    const owner =
      (isReservedPath(fromPath) ? 'eine eigene Seite des Portals' : undefined) ??
      (await ownersOf(strapi, 'published', [fromPath]))[0]?.name;
    if (owner)
      problems.push({
        ...place,
        message: `Unter ${fromPath} steht eine Seite: ${owner}. Eine Weiterleitung braucht eine freie Adresse.`,
      });
  }
  refuse(problems);
}

async function redirects(
  strapi: Core.Strapi,
  status: Status,
  where: Record<string, unknown>,
): Promise<z.infer<typeof RowsSchema>> {
  const rows: unknown = await strapi.db
    .query(uid)
    .findMany({ select: ['documentId', 'fromPath'], where: { ...where, ...ofStatus(status) } });
  return RowsSchema.parse(rows);
}
