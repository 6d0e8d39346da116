import { pathOfFile } from '../content/outputs/page-file.ts';
import type { Output } from '../content/outputs/output.ts';
import type { OutputDelta } from '../content/state/output-delta.ts';
import type { PageData } from '../content/page-data.ts';
import { derivedRecord } from '../release/derived-record.ts';
import type { EmittedPage } from '../release/emitted-page.ts';
import type { DerivedChange, FileBytes } from '../release/store/index.ts';
import type { ReleaseRenderer } from '../render/release-renderer.ts';
import type { Rendered } from './candidate.ts';
import { PublishFault } from './publish-fault.ts';

/** Renders what differs; `onPage` gets each page before. Throws a {@link PublishFault} that names a page that cannot be rendered. */
export async function renderDelta(
  { write, remove }: OutputDelta,
  renderer: ReleaseRenderer,
  onPage: (page: PageData) => void,
): Promise<Rendered> {
  const files = new Map<string, FileBytes | undefined>();
  const pages = new Map<string, EmittedPage | undefined>();
  const derived: DerivedChange[] = write.flatMap((output) => derivedRecord(output) ?? []);
  for (const { kind, key } of remove) {
    if (kind === 'page' || kind === 'file') files.set(key, undefined);
    else derived.push({ kind, key, value: undefined });
    if (kind === 'page') pages.set(pathOfFile(key), undefined);
  }
  await renderer.render(pagesIn(write, onPage), ({ file, page }, rendering) => {
    if ('failure' in rendering) throw unrenderable(page.path, rendering.failure);
    files.set(file, rendering.bytes);
    pages.set(page.path, rendering.parsed);
  });
  for (const output of write)
    if (output.kind === 'file') files.set(output.key, { content: Buffer.from(output.data()) });
  return { files, pages, derived };
}

/** Assembled when a thread is free to render them. */
function* pagesIn(
  outputs: readonly Output[],
  onPage: (page: PageData) => void,
): Generator<{ file: string; page: PageData }> {
  for (const output of outputs) {
    if (output.kind !== 'page') continue;
    const page = output.data();
    onPage(page);
    yield { file: output.key, page };
  }
}

function unrenderable(path: string, failure: string): PublishFault {
  return new PublishFault(
    failure,
    `Die Seite ${path} ließ sich nicht aufbauen; ihr letzter guter Stand bleibt online. Bitte geben Sie diese Angabe weiter: ${failure}`,
  );
}
