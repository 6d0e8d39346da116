import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { syncFolder, writeDurably } from '../durable.ts';
import { inChunks, linesOf } from './lines.ts';
import { PublishRecordSchema } from './publish-record.ts';
import type { RecordKind } from './records.ts';

/** A file as it is served: the plain one, and its compressed copies. In the order in which they change. */
export const VARIANTS = ['.br', '.gz', ''] as const;
export type Variant = (typeof VARIANTS)[number];

const VariantsSchema = z.array(z.enum(VARIANTS));
const KindSchema = z.custom<RecordKind>((kind) => typeof kind === 'string');

const JournalRecordSchema = z.object({
  kind: KindSchema,
  key: z.string(),
  before: z.string().nullable(),
  after: z.string().nullable(),
});
const JournalEntrySchema = z.object({
  record: PublishRecordSchema,
  /** The content of the n-th lies in `new/n` and `old/n`, with the variants' endings. */
  files: z.array(z.object({ file: z.string(), before: VariantsSchema, after: VariantsSchema })),
  /** Here, if a former version wrote it. */
  records: z.array(JournalRecordSchema).optional(),
});
export type JournalRecord = z.output<typeof JournalRecordSchema>;

export interface JournalEntry extends Omit<z.output<typeof JournalEntrySchema>, 'records'> {
  /** One after the other: those of a change on all pages would fill the memory. */
  readonly records: Iterable<JournalRecord>;
}

const ENTRY = 'entry.json';
const RECORDS = 'records.jsonl';

/**
 * What each publish changed and what it replaced, in a folder of its own. An entry is valid once its folder has its
 * name; from then on the publish happens, even if the program is killed: whoever opens the release next ends it.
 */
export class Journal {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** An empty folder to prepare an entry in. What an attempt before left there is gone. */
  stage(seq: number): string {
    const staged = this.#staged(seq);
    rmSync(staged, { recursive: true, force: true });
    for (const part of ['new', 'old']) mkdirSync(join(staged, part), { recursive: true });
    return staged;
  }

  /** Removes what killed programs were preparing or forgetting. */
  clean(): void {
    for (const name of readdirSync(this.#folder)) {
      if (!/^\d+$/.test(name)) rmSync(join(this.#folder, name), { recursive: true });
    }
  }

  /** What cannot be removed now is removed by the next attempt. */
  abandon(seq: number): void {
    try {
      rmSync(this.#staged(seq), { recursive: true, force: true });
    } catch {
      return;
    }
  }

  /** The moment from which the publish has happened. */
  enter({ record, files, records }: JournalEntry): void {
    const staged = this.#staged(record.seq);
    writeDurably(join(staged, ENTRY), Buffer.from(JSON.stringify({ record, files })));
    writeDurably(join(staged, RECORDS), inChunks(asLines(records)));
    for (const part of ['new', 'old', '']) syncFolder(join(staged, part));
    renameSync(staged, this.folderOf(record.seq));
    syncFolder(this.#folder);
  }

  read(seq: number): JournalEntry {
    const folder = this.folderOf(seq);
    const entry: unknown = JSON.parse(readFileSync(join(folder, ENTRY), 'utf8'));
    const { record, files, records = recordsIn(join(folder, RECORDS)) } = JournalEntrySchema.parse(entry);
    return { record, files, records };
  }

  /** Whether the publish has happened. */
  has(seq: number): boolean {
    return existsSync(this.folderOf(seq));
  }

  folderOf(seq: number): string {
    return join(this.#folder, String(seq).padStart(9, '0'));
  }

  /** The numbers of the entries that are there, in order. */
  seqs(): number[] {
    if (!existsSync(this.#folder)) return [];
    const names = readdirSync(this.#folder).filter((name) => /^\d+$/.test(name));
    return names.map(Number).sort((a, b) => a - b);
  }

  /** Forgets all but the newest entries. What is half removed must not look like an entry: it is none before. */
  keep(count: number): void {
    const forgotten = this.seqs().slice(0, -count);
    for (const seq of forgotten) renameSync(this.folderOf(seq), this.#forgotten(seq));
    if (forgotten.length > 0) syncFolder(this.#folder);
    for (const seq of forgotten) rmSync(this.#forgotten(seq), { recursive: true });
  }

  #staged(seq: number): string {
    return `${this.folderOf(seq)}.staged`;
  }

  #forgotten(seq: number): string {
    return `${this.folderOf(seq)}.forgotten`;
  }
}

function* asLines(records: Iterable<JournalRecord>): Generator<string> {
  for (const record of records) yield JSON.stringify(record);
}

function* recordsIn(file: string): Generator<JournalRecord> {
  for (const line of linesOf(file)) yield JournalRecordSchema.parse(JSON.parse(line));
}
