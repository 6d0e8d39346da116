import type { Core } from '@strapi/strapi';
import { checkEntry } from '@themenportal/shared/content';
import { contentTypeOf, refuse, type DocumentAction } from '../document-actions/index.ts';
import { toProblem } from './contract-problems.ts';
import type { Issue } from './name-values.ts';

/**
 * A draft may lack anything, but nothing in it may be too long or too big to be stored, and a slug has its form from the
 * start: it makes addresses before anything is published.
 */
export function checkLengths(strapi: Core.Strapi, { uid, data }: DocumentAction): void {
  const check = checkEntry(contentTypeOf(uid), data);
  if (check.ok) return;
  refuse(check.issues.filter(isUnstorable).map((issue) => toProblem(strapi, uid, data, issue)));
}

function isUnstorable(issue: Issue): boolean {
  if (issue.code === 'too_big') return issue.origin !== 'array';
  if (issue.code === 'too_small') return issue.origin === 'number';
  return issue.code === 'custom' && ADDRESS_RULES.has(issue.params?.rule) && issue.input !== '';
}

const ADDRESS_RULES = new Set<unknown>(['slug-form', 'path-form']);
