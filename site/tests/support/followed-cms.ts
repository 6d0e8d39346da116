import { type PublicationReport, PublicationReportSchema } from '@themenportal/shared/announcements';
import type { WireChange } from '@themenportal/shared/changes';
import { answerExample, type ExampleContent, type WireEntry } from '@themenportal/shared/examples';
import { isLocale, SOURCE_LOCALE } from '@themenportal/shared/locales';
import { z } from 'zod';
import { readSnapshot } from '../../src/content/snapshot.ts';
import { DEMO, demoEntries } from './demo.ts';
import { type Fault, startFakeCms } from './fake-cms.ts';

/** The demo city in a CMS that logs what editors do, takes the reports of the site, and fails as asked for. */
export class FollowedCms {
  readonly reports: PublicationReport[] = [];
  readonly #content: Omit<ExampleContent, 'entries' | 'changes'> & {
    entries: Record<string, WireEntry[]>;
    changes: WireChange[];
  };
  #server: Awaited<ReturnType<typeof startFakeCms>> | undefined;
  #port = 0;
  /** What it does instead of answering honestly. */
  fault: Fault | undefined;
  /** What it says it has instead of what it has. */
  disguise: Partial<ExampleContent> = {};

  static async start(): Promise<FollowedCms> {
    const { log, cursor } = await readSnapshot(DEMO.snapshot);
    const cms = new FollowedCms(log, cursor);
    await cms.open();
    return cms;
  }

  private constructor(log: string, cursor: number) {
    const entries = z.record(z.string(), z.array(z.record(z.string(), z.unknown()))).parse(demoEntries());
    this.#content = { log, entries, changes: [] };
    const [first] = this.topics;
    if (first && cursor > 0) this.#log(first, 'publish', cursor);
  }

  get url(): string {
    return this.#server?.url ?? `http://127.0.0.1:${this.#port}`;
  }

  get log(): string {
    return this.#content.log ?? '';
  }

  get queries(): number {
    return this.#server?.queries() ?? 0;
  }

  /** Files of the media library that were fetched. */
  get downloads(): number {
    return this.#server?.downloads() ?? 0;
  }

  get cursor(): number {
    return this.#content.changes.at(-1)?.cursor ?? 0;
  }

  /** Those in German. */
  get topics(): readonly WireEntry[] {
    return (this.#content.entries['topic'] ?? []).filter(({ locale }) => locale === SOURCE_LOCALE);
  }

  async open(): Promise<void> {
    this.#server = await startFakeCms({
      entries: {},
      media: DEMO.media,
      port: this.#port,
      fault: (query, response, count) => {
        response.setHeader('content-type', 'application/json');
        if (!this.fault?.(query, response, count))
          response.end(JSON.stringify(answerExample(query, { ...this.#content, ...this.disguise })));
        return true;
      },
      onReport: (body) => this.reports.push(PublicationReportSchema.parse(JSON.parse(body))),
    });
    this.#port = Number(new URL(this.#server.url).port);
  }

  close(): void {
    this.#server?.stop();
    this.#server = undefined;
  }

  /** Publishes a topic anew. */
  publish(documentId: string, change: WireEntry): void {
    const list = this.#content.entries['topic'] ?? [];
    const at = list.findIndex((entry) => entry['documentId'] === documentId && entry['locale'] === SOURCE_LOCALE);
    const entry = { ...list[at], ...change };
    list[at] = entry;
    this.#log(entry, 'publish');
  }

  #log(entry: WireEntry, kind: WireChange['kind'], cursor = this.cursor + 1): void {
    this.#content.changes.push({
      cursor,
      type: 'topic',
      documentId: String(entry['documentId']),
      locale: isLocale(entry['locale']) ? entry['locale'] : SOURCE_LOCALE,
      kind,
      pathBefore: undefined,
      pathAfter: undefined,
      at: new Date().toISOString(),
      entry,
    });
  }
}
