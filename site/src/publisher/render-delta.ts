import { remembering } from '@themenportal/shared/remembering';
import { pathOfFile } from '../content/outputs/page-file.ts';
import type { Output } from '../content/outputs/output.ts';
import type { OutputDelta } from '../content/state/output-delta.ts';
import type { PageData } from '../content/page-data.ts';
import { derivedRecord } from '../release/derived-record.ts';
import { type EmittedPage, withTexts } from '../release/emitted-page.ts';
import type { DerivedChange, FileBytes } from '../release/store/index.ts';
import type { ReleaseRenderer } from '../render/release-renderer.ts';
import type { Rendered, WrittenPage } from './candidate.ts';
import { PublishFault } from '../publish-fault.ts';

interface DeltaOptions {
  /** Gets each page before it is rendered. */
  readonly onPage: (page: PageData) => void;
  /** Says where a rendered page waits until all is written. */
  readonly keep: (bytes: FileBytes) => FileBytes;
}

/** Renders what differs. Throws a {@link PublishFault} that names a page that cannot be rendered. */
export async function renderDelta(
  { write, remove }: OutputDelta,
  renderer: ReleaseRenderer,
  { onPage, keep }: DeltaOptions,
): Promise<Rendered> {
  const files = new Map<string, FileBytes | undefined>();
  const pages = new Map<string, EmittedPage | undefined>();
  const derived: DerivedChange[] = [];
  const written: WrittenPage[] = [];
  for (const { kind, key } of remove) {
    if (kind === 'page' || kind === 'file') files.set(key, undefined);
    else derived.push({ kind, key, value: undefined });
    if (kind === 'page') pages.set(pathOfFile(key), undefined);
  }
  const known = remembering((text: string) => Buffer.from(text).toString());
  /** One after the other, the pages when a thread is free to render them: what is assembled is not kept. */
  function* pagesToRender(): Generator<{ file: string; page: PageData }> {
    for (const output of write) {
      if (output.kind === 'page') {
        const page = output.data();
        onPage(page);
        written.push({ file: output.key, path: page.path, kind: page.kind });
        yield { file: output.key, page };
      } else if (output.kind === 'file') files.set(output.key, { content: Buffer.from(output.data()) });
      else derived.push(...recordsOf(output));
    }
  }
  await renderer.render(pagesToRender(), ({ file, page }, rendering) => {
    if ('failure' in rendering) throw unrenderable(page.path, rendering.failure);
    files.set(file, keep(rendering.bytes));
    pages.set(page.path, withTexts(rendering.parsed, known));
  });
  return { files, pages, derived, written };
}

function recordsOf(output: Output): DerivedChange[] {
  const record = derivedRecord(output);
  return record ? [record] : [];
}

function unrenderable(path: string, failure: string): PublishFault {
  return new PublishFault(
    failure,
    `Die Seite ${path} ließ sich nicht aufbauen; ihr letzter guter Stand bleibt online. Bitte geben Sie diese Angabe weiter: ${failure}`,
  );
}
