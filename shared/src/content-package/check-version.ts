import type { z } from 'zod';
import { checkEntry } from '../content/index.ts';
import type { EntryAddress } from './entry-path.ts';

/**
 * What the contract has against a version of an entry. A published one must hold all of it;
 * a draft may be unfinished, but what is there must have the right shape.
 */
export function checkVersion(
  address: EntryAddress,
  fields: Readonly<Record<string, unknown>>,
): readonly z.core.$ZodIssue[] {
  const { type, documentId, locale, version } = address;
  // The path is computed by the CMS and stands in no package.
  const result = checkEntry(type, { ...fields, documentId, locale, path: '/' });
  if (result.ok) return [];
  return version === 'draft' ? result.issues.filter((issue) => !isUnfinished(issue)) : result.issues;
}

function isUnfinished(issue: z.core.$ZodIssue): boolean {
  if (issue.code === 'too_small' || issue.code === 'custom') return true;
  return issue.input === undefined || issue.input === null;
}
