import type { ContentType, EntryByType } from '../content/entries.ts';
import type { Locale } from '../locales.ts';
import { LOCALE_CODES, SOURCE_LOCALE } from '../locales.ts';
import { MAX_PAGE_SIZE, OPERATIONS, PageSchema, PortalResultSchema } from '../operations/index.ts';
import { IncompleteError } from './errors.ts';
import type { ConnectionOptions, Request } from './request.ts';
import { connect } from './request.ts';
import type { Snapshot } from './snapshot.ts';
import { withSourceRelations } from './source-relations.ts';
import { SNAPSHOT_FORMAT, parseEntry } from './snapshot.ts';

export interface PullOptions extends ConnectionOptions {
  readonly pageSize?: number;
  /** Told after each list that is complete. */
  readonly onProgress?: (progress: { type: ContentType; locale?: Locale; count: number }) => void;
}

type CollectionType = Exclude<ContentType, 'portal'>;

/** How often a list is read anew when it changes while it is being read. */
const READS_OF_A_MOVING_LIST = 3;

/**
 * Reads everything that is published, flat and page by page, to the totals that the API reports.
 * Rejects with a {@link PortalError} rather than giving less than there is.
 */
export async function pullSnapshot(options: PullOptions): Promise<Snapshot> {
  const { pageSize = MAX_PAGE_SIZE, onProgress } = options;
  const request = connect(options);

  async function pullAll<T extends CollectionType>(type: T): Promise<EntryByType[T][]> {
    const entries: EntryByType[T][] = [];
    const sources = new Map<string, EntryByType[T]>();
    for (const locale of LOCALE_CODES) {
      const list = await pullList(request, type, { locale, pageSize }, sources);
      if (locale === SOURCE_LOCALE) for (const source of list) sources.set(source.documentId, source);
      onProgress?.({ type, locale, count: list.length });
      entries.push(...list);
    }
    return entries.sort(byDocument);
  }

  const redirects = await pullList(request, 'redirect', { pageSize });
  onProgress?.({ type: 'redirect', count: redirects.length });
  return {
    format: SNAPSHOT_FORMAT,
    entries: {
      topic: await pullAll('topic'),
      concept: await pullAll('concept'),
      cornerstone: await pullAll('cornerstone'),
      office: await pullAll('office'),
      'service-teaser': await pullAll('service-teaser'),
      'legal-page': await pullAll('legal-page'),
      portal: await pullPortal(request),
      redirect: redirects,
      alert: await pullAll('alert'),
    },
  };
}

async function pullPortal(request: Request): Promise<EntryByType['portal'][]> {
  const translations: EntryByType['portal'][] = [];
  for (const locale of LOCALE_CODES) {
    const { entry } = await request(OPERATIONS.portal, { locale }, PortalResultSchema);
    if (entry !== null && entry !== undefined) translations.push(parseEntry('portal', entry));
  }
  return translations;
}

async function pullList<T extends CollectionType>(
  request: Request,
  type: T,
  variables: { locale?: Locale; pageSize: number },
  sources: ReadonlyMap<string, EntryByType[T]> = new Map<string, never>(),
): Promise<EntryByType[T][]> {
  for (let read = 1; ; read += 1) {
    const { nodes, total } = await readPages(request, OPERATIONS[type], variables);
    const entries = nodes.map((node) =>
      parseEntry(type, withSourceRelations(type, node, sources.get(documentIdOf(node)))),
    );
    const distinct = new Set(entries.map(({ documentId }) => documentId)).size;
    if (entries.length === total && distinct === total) return entries;
    if (read === READS_OF_A_MOVING_LIST) {
      const language = variables.locale === undefined ? '' : ` (${variables.locale})`;
      throw new IncompleteError(
        `The list of type ${type}${language} is incomplete: the API reports ${total} entries and gave ${distinct} different ones in ${entries.length}.`,
      );
    }
  }
}

async function readPages(request: Request, document: string, variables: { locale?: Locale; pageSize: number }) {
  const nodes: unknown[] = [];
  for (let page = 1; ; page += 1) {
    const { entries } = await request(document, { ...variables, page }, PageSchema);
    nodes.push(...entries.nodes);
    const { total } = entries.pageInfo;
    if (nodes.length >= total || entries.nodes.length === 0) return { nodes, total };
  }
}

function documentIdOf(node: unknown): string {
  return typeof node === 'object' && node !== null && 'documentId' in node ? String(node.documentId) : '';
}

type Identified = EntryByType[ContentType];

/** By id in code-unit order, so that the snapshot does not depend on a database's collation; the languages keep their order. */
function byDocument(a: Identified, b: Identified): number {
  return a.documentId < b.documentId ? -1 : Number(a.documentId > b.documentId);
}
