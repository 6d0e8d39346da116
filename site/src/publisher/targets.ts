import { existsSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { pageFile } from '../content/outputs/page-file.ts';
import { answersAt } from '../release/checks/answers.ts';
import type { LinkTargets } from '../release/checks/broken-link.ts';
import type { EmittedPage } from '../release/emitted-page.ts';
import type { Records } from '../release/store/index.ts';
import type { Candidate, Rendered } from './candidate.ts';
import type { PageIds } from './page-ids.ts';

interface Places {
  readonly siteUrl: string;
  /** The folder that is served. */
  readonly client: string;
  readonly records: Pick<Records, 'get'>;
  readonly candidate: Candidate;
  readonly rendered: Rendered;
  /** Of pages in the folder. */
  readonly ids: PageIds;
}

/** What links lead to once what was rendered is live: looked up there, then among what goes live with it, then in the release. */
export function targetsIn({ siteUrl, client, records, candidate, rendered, ids }: Places): LinkTargets {
  const derived = new Map(rendered.derived.map((change) => [`${change.kind} ${change.key}`, change]));
  const record = (kind: 'office' | 'redirect', key: string): string | undefined => {
    const change = derived.get(`${kind} ${key}`) ?? candidate.derived(kind, key);
    return change ? change.value : records.get(kind, key);
  };
  const hasFile = (file: string): boolean => {
    if (rendered.files.has(file)) return rendered.files.get(file) !== undefined;
    return candidate.hasFile(file) ?? (file === normalize(file) && existsSync(join(client, file)));
  };
  /** Undefined when it is only known from its file. */
  const pageAt = (pathname: string): EmittedPage | undefined =>
    rendered.pages.get(pathname) ?? candidate.page(pathname);
  const hasPage = remembered((pathname) => pathname.endsWith('/') && hasFile(pageFile(pathname)));
  return {
    siteUrl,
    hasPage,
    idsAt: remembered((pathname) => {
      if (!hasPage(pathname)) return undefined;
      return pageAt(pathname)?.ids ?? ids.in(join(client, pageFile(pathname)));
    }),
    answersAt: (pathname) => answersAt(pathname, { hasFile, record }),
  };
}

/** The same pages are linked to from everywhere. */
function remembered<T>(look: (pathname: string) => T): (pathname: string) => T {
  const known = new Map<string, T>();
  return (pathname) => {
    const before = known.get(pathname);
    if (before !== undefined) return before;
    const found = look(pathname);
    known.set(pathname, found);
    return found;
  };
}
