import { createContent } from '../../../site/src/content/content.ts';
import { outputsOf } from '../../../site/src/content/outputs/outputs-of.ts';
import type { PageData } from '../../../site/src/content/page-data.ts';
import type { RecordedSnapshot } from '../../../site/src/content/snapshot.ts';

/** The pages that a site has with this content, or those of a kind; each is assembled when it is asked for. */
export function* pagesIn(
  snapshot: RecordedSnapshot,
  siteUrl: string,
  kind?: string,
): Generator<{ readonly file: string; readonly page: PageData }> {
  const content = createContent(snapshot, { siteUrl, securityContact: undefined });
  for (const output of outputsOf(content)) {
    if (output.kind !== 'page') continue;
    const page = output.data();
    if (kind === undefined || page.kind === kind) yield { file: output.key, page };
  }
}
