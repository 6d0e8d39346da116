import type { Core } from '@strapi/strapi';
import { checkEntry } from '@themenportal/shared/content';
import { describeIssue } from '@themenportal/shared/rules';
import { contentTypeOf, type Problem, type PublicUid } from '../document-actions/index.ts';
import { fieldPath } from '../editing/field-path.ts';
import { nameValues, type Issue } from './name-values.ts';

/** The system fills these; an editor cannot mend them. */
const COMPUTED = new Set(['path', 'documentId', 'locale', 'publishedAt']);

/** What the site would refuse to read, said to the editor at the field. */
export function contractProblems(strapi: Core.Strapi, uid: PublicUid, entry: Record<string, unknown>): Problem[] {
  const check = checkEntry(contentTypeOf(uid), { ...entry, path: entry.path ?? '/', publishedAt: undefined });
  if (check.ok) return [];
  return check.issues
    .filter(({ path }) => !COMPUTED.has(String(path[0])))
    .map((issue) => toProblem(strapi, uid, entry, issue));
}

export function toProblem(strapi: Core.Strapi, uid: PublicUid, entry: Record<string, unknown>, issue: Issue): Problem {
  return { ...fieldPath(strapi, uid, issue.path, entry), message: describeIssue(nameValues(issue), 'de') };
}
