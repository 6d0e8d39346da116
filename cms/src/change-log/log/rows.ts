import type { ChangeKind } from '@themenportal/shared/changes';
import type { Difference } from './differences-in.ts';
import { keyOf, positionOf, type EntryIdentity } from './entry-identity.ts';

/** The row of `published_entries`; nothing for what is not published any more. */
export function entryRow(difference: Difference): Record<string, unknown> | undefined {
  const { after } = difference;
  if (after === undefined) return undefined;
  return {
    ...identityColumns(difference),
    entry_published_at: after.publishedAt ?? null,
    position: positionOf(difference),
    path: after.path ?? null,
    content: after.content,
  };
}

/** The row of `changes`. */
export function changeRow(
  difference: Difference,
  kind: ChangeKind | undefined,
  cursor: number,
  at: string,
): Record<string, unknown> {
  return {
    ...identityColumns(difference),
    cursor,
    kind,
    path_before: difference.before?.path ?? null,
    path_after: difference.after?.path ?? null,
    at,
    superseded: false,
  };
}

const identityColumns = (entry: EntryIdentity) => ({
  entry_key: keyOf(entry),
  entry_type: entry.type,
  entry_id: entry.documentId,
  entry_locale: entry.locale,
});
