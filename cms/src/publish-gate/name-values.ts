import type { EntryCheck } from '@themenportal/shared/content';
import { ENUM_LABELS } from '../editing/enum-labels.ts';

export type Issue = Extract<EntryCheck<'topic'>, { ok: false }>['issues'][number];

/** Replaces stored values such as `url` by what the editor sees in the list, „Andere Internetseite“. */
export function nameValues(issue: Issue): Issue {
  if (issue.code === 'invalid_value') return { ...issue, values: issue.values.map((value) => nameOf(value)) };
  if (issue.code !== 'custom' || issue.params === undefined) return issue;
  const { params } = issue;
  return {
    ...issue,
    params: Object.fromEntries(Object.entries(params).map(([key, value]) => [key, nameAll(key, value)])),
  };
}

function nameAll(key: string, value: unknown): unknown {
  if ((key !== 'kind' && key !== 'filled') || typeof value !== 'string') return value;
  return value.split(', ').map(nameOf).join(', ');
}

function nameOf(value: unknown): string {
  return ENUM_LABELS[String(value)] ?? String(value);
}
