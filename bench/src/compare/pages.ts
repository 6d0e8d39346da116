import { createContent } from '../../../site/src/content/content.ts';
import { outputsOf } from '../../../site/src/content/outputs/outputs-of.ts';
import type { PageData } from '../../../site/src/content/page-data.ts';
import type { RecordedSnapshot } from '../../../site/src/content/snapshot.ts';

/** The data of every page that a site has with this content, by its file. */
export function pagesIn(snapshot: RecordedSnapshot, siteUrl: string): Map<string, PageData> {
  const content = createContent(snapshot, { siteUrl, securityContact: undefined });
  const pages = new Map<string, PageData>();
  for (const output of outputsOf(content)) if (output.kind === 'page') pages.set(output.key, output.data());
  return pages;
}
