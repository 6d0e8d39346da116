import type { EntryTotal, WireChange } from '../changes/index.ts';
import type { ContentType } from '../content/entries.ts';
import { isLocale, SOURCE_LOCALE } from '../locales.ts';
import type { WireEntry } from './example.ts';

/** A question of the client, as it comes over the wire. */
export interface ExampleRequest {
  readonly query: string;
  readonly variables: {
    readonly type?: string | undefined;
    readonly after?: string | number | undefined;
    readonly first?: number | undefined;
  };
}

/** What an API holds that stands in for the CMS. */
export interface ExampleContent {
  /** In the order of ids, then languages. */
  readonly entries: Partial<Record<ContentType, readonly WireEntry[]>>;
  /** The whole log, oldest first; without it nothing changed since the beginning. */
  readonly changes?: readonly WireChange[];
  readonly log?: string;
}

/** Answers as the CMS does, so that portals can be tested without one. */
export function answerExample({ query, variables }: ExampleRequest, content: ExampleContent): object {
  const { first = 500 } = variables;
  if (query.includes('query ChangeLog'))
    return { data: { changeLog: { id: logOf(content), cursor: endOf(content), totals: totalsOf(content) } } };
  if (query.includes('query Changes')) return answerChanges(content, Number(variables.after), first);
  if (query.includes('query PublishedEntries')) {
    const entries = Object.entries(content.entries).find(([type]) => type === variables.type)?.[1] ?? [];
    const start = Number(variables.after ?? 0);
    const next = start + first < entries.length ? String(start + first) : null;
    const page = { entries: entries.slice(start, start + first), total: entries.length, next };
    return { data: { publishedEntries: page } };
  }
  throw new Error(`Nobody answers this query: ${query.slice(0, 80)}`);
}

function answerChanges(content: ExampleContent, after: number, first: number): object {
  const end = endOf(content);
  if (after > end) {
    const message = `The log ends at cursor ${end}; there is no ${after}.`;
    return { data: null, errors: [{ message, path: ['changes'], extensions: { code: 'CURSOR_AHEAD' } }] };
  }
  const latest = new Map((content.changes ?? []).map((change) => [keyOf(change), change]));
  const open = [...latest.values()].filter(({ cursor }) => cursor > after).sort((a, b) => a.cursor - b.cursor);
  const changes = open.slice(0, first);
  const hasMore = open.length > first;
  const cursor = hasMore ? (changes.at(-1)?.cursor ?? end) : end;
  return { data: { changes: { log: logOf(content), changes, cursor, hasMore, totals: totalsOf(content) } } };
}

const logOf = ({ log = '00000000-0000-4000-8000-000000000000' }: ExampleContent): string => log;
const endOf = ({ changes }: ExampleContent): number => changes?.at(-1)?.cursor ?? 0;
const keyOf = ({ type, documentId, locale }: WireChange): string => `${type} ${documentId} ${locale}`;

function totalsOf({ entries }: ExampleContent): EntryTotal[] {
  return Object.entries(entries).flatMap(([type, list]) =>
    [...Map.groupBy(list, ({ locale }) => (isLocale(locale) ? locale : SOURCE_LOCALE))].map(([locale, { length }]) => ({
      type,
      locale,
      count: length,
    })),
  );
}
