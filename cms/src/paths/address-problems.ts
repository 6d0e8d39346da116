import type { Core } from '@strapi/strapi';
import { isReservedPath } from '@themenportal/shared/reserved-paths';
import { z } from 'zod';
import { chunks, ofStatus, type Problem, type PublicUid, type Status } from '../document-actions/index.ts';
import { labelOf } from '../editing/field-path.ts';
import { ownersOf } from './owners.ts';
import type { Row } from './rows.ts';

/** Says which of the rows stand at an address that is not theirs alone. */
export async function addressProblems(
  strapi: Core.Strapi,
  uid: PublicUid,
  status: Status,
  rows: readonly Row[],
): Promise<Problem[]> {
  const paths = rows.flatMap(({ path }) => path ?? []);
  const owners = await ownersOf(strapi, status, paths);
  const redirected = status === 'published' ? await redirectedAmong(strapi, paths) : new Set<string>();
  return rows.flatMap(({ path, documentId, locale }) => {
    if (!path) return [];
    const place = { path: ['slug'], label: labelOf(uid, 'slug'), uid, documentId, locale };
    if (isReservedPath(path)) {
      return [
        { ...place, message: `Die Adresse ${path} gehört dem Portal selbst. Bitte eine andere Kurzadresse wählen.` },
      ];
    }
    const other = owners.find(
      (owner) => owner.path === path && !(owner.uid === uid && owner.documentId === documentId),
    );
    if (other) {
      return [
        {
          ...place,
          message: `Die Adresse ${path} gehört schon zu ${other.name}. Bitte eine andere Kurzadresse wählen.`,
        },
      ];
    }
    if (!redirected.has(path)) return [];
    return [
      {
        ...place,
        message: `Für die Adresse ${path} gibt es eine Weiterleitung. Bitte zuerst die Weiterleitung zurückziehen.`,
      },
    ];
  });
}

const RedirectsSchema = z.array(z.object({ fromPath: z.string() }));

async function redirectedAmong(strapi: Core.Strapi, paths: readonly string[]): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (const chunk of chunks([...new Set(paths)])) {
    const rows: unknown = await strapi.db
      .query('api::redirect.redirect')
      .findMany({ select: ['fromPath'], where: { fromPath: { $in: chunk }, ...ofStatus('published') } });
    for (const { fromPath } of RedirectsSchema.parse(rows)) found.add(fromPath);
  }
  return found;
}
