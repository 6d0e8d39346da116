import { checkEntry, CONTENT_TYPES, type ContentType } from '@themenportal/shared/content';
import { pullSnapshot } from '@themenportal/shared/client';
import { LOCALE_CODES, SOURCE_LOCALE } from '@themenportal/shared/locales';
import { OPERATIONS, PageSchema, PortalResultSchema } from '@themenportal/shared/operations';
import { z } from 'zod';
import { withSourceRelations } from '../../src/change-log/material/source-relations.ts';
import type { TestCms } from '../harness/index.ts';

type Entries = Record<string, unknown>;

const IdentitySchema = z.object({ documentId: z.string(), locale: z.string().nullish() });

/** Everything published, by type, document and language, as a full pull gives it. */
export async function pullEntries({ url }: TestCms): Promise<Entries> {
  const { entries } = await pullSnapshot({ url: `${url}/graphql` });
  return Object.fromEntries(
    CONTENT_TYPES.flatMap((type) =>
      entries[type].map((entry) => [`${type}/${entry.documentId}/${entry.locale}`, entry] as const),
    ).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** The same as the typed fields of the API give it, which know nothing of the log. */
export async function readTyped(cms: TestCms): Promise<Entries> {
  const found: [string, unknown][] = [];
  for (const type of CONTENT_TYPES) {
    const sources = new Map<string, unknown>();
    for (const locale of type === 'redirect' ? [SOURCE_LOCALE] : LOCALE_CODES) {
      for (const node of await readList(cms, type, locale)) {
        const { documentId } = IdentitySchema.parse(node);
        const entry = parse(type, node, sources.get(documentId));
        if (locale === SOURCE_LOCALE) sources.set(documentId, entry);
        found.push([`${type}/${documentId}/${locale}`, entry]);
      }
    }
  }
  return Object.fromEntries(found.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function parse(type: ContentType, node: unknown, german: unknown): unknown {
  const source = german === undefined ? undefined : checkEntry(type, german);
  const check = checkEntry(type, withSourceRelations(type, node, source?.ok ? source.entry : undefined));
  if (!check.ok) throw new Error(JSON.stringify(check.issues));
  return check.entry;
}

async function readList({ anonymous }: TestCms, type: ContentType, locale: string): Promise<unknown[]> {
  const nodes: unknown[] = [];
  const variables = type === 'redirect' ? {} : { locale };
  if (type === 'portal') {
    const { data } = await anonymous.graphql(OPERATIONS.portal, variables);
    const { entry } = PortalResultSchema.parse(data);
    return entry ? [entry] : [];
  }
  for (let page = 1; ; page += 1) {
    const { data, errors } = await anonymous.graphql(OPERATIONS[type], { ...variables, page, pageSize: 100 });
    if (errors) throw new Error(JSON.stringify(errors));
    const { entries } = PageSchema.parse(data);
    nodes.push(...entries.nodes);
    if (nodes.length >= entries.pageInfo.total) return nodes;
  }
}
