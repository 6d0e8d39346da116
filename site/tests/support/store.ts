import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { inRelease } from '../../src/release/paths.ts';
import { createContent } from '../../src/content/content.ts';
import { outputsOf } from '../../src/content/outputs/outputs-of.ts';
import { derivedRecord } from '../../src/release/derived-record.ts';
import type { RecordedSnapshot } from '../../src/content/snapshot.ts';
import {
  createStore,
  type DerivedChange,
  type PublishFailure,
  type ReleaseChange,
  ReleaseStore,
} from '../../src/release/store/index.ts';
import { sampleSnapshot } from './sample.ts';

const STORE_ID = '20261123T100000000Z';
export const STORE_START = new Date('2026-11-23T10:00:00.000Z');

interface Laid {
  id?: string;
  derived?: DerivedChange[];
  snapshot?: RecordedSnapshot;
  failures?: PublishFailure[];
}

/** A release with these files. */
export function layStore(
  folder: string,
  files: Record<string, string>,
  { id = STORE_ID, derived = [], snapshot = sampleSnapshot(), failures = [] }: Laid,
): void {
  mkdirSync(inRelease.client(folder), { recursive: true });
  for (const [name, content] of Object.entries(files)) {
    const file = join(inRelease.client(folder), name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  const pages = Object.keys(files).filter((name) => name.endsWith('.html')).length;
  createStore(folder, { id, code: 'code', snapshot, pages, derived, failures }, STORE_START);
}

/** With code that renders nothing, as every release has some. */
export function layRelease(folder: string, files: Record<string, string>, laid: Laid = {}): void {
  layStore(folder, files, laid);
  mkdirSync(inRelease.server(folder));
  writeFileSync(join(inRelease.server(folder), 'entry.mjs'), 'export const handler = async () => {};');
}

export function newStore(folder: string, files: Record<string, string>): ReleaseStore {
  layStore(folder, files, {});
  return ReleaseStore.open(folder);
}

/** What a server needs of every release to render anything on demand. */
export function frameRecords(): DerivedChange[] {
  const facts = { siteUrl: 'https://portal.example', securityContact: undefined };
  const outputs = [...outputsOf(createContent(sampleSnapshot(), facts))];
  return outputs.flatMap((output) => (output.kind === 'frame' ? (derivedRecord(output) ?? []) : []));
}

export function change(part: Partial<ReleaseChange> & Pick<ReleaseChange, 'cursor'>): ReleaseChange {
  return {
    pulledAt: '2026-11-23T11:00:00.000Z',
    files: { write: [], remove: [] },
    assets: [],
    entries: [],
    derived: [],
    failures: [],
    ...part,
  };
}

export function write(file: string, content: string): ReleaseChange['files']['write'][number] {
  return { file, bytes: { content: Buffer.from(content) } };
}

/** Every served file with its bytes and its validator. */
export function servedFiles(folder: string): Record<string, string> {
  const client = inRelease.client(folder);
  const files = readdirSync(client, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const described = files.map((entry): [string, string] => {
    const path = join(entry.parentPath, entry.name);
    const { size, mtimeMs } = statSync(path);
    return [relative(client, path), `${size}-${mtimeMs} ${readFileSync(path, 'base64')}`];
  });
  return Object.fromEntries(described.sort());
}

/** Every record, without the number of the publish that put it. */
export function keptRecords(folder: string): Record<string, string> {
  const database = new DatabaseSync(inRelease.database(folder), { readOnly: true });
  const rows = database
    .prepare('SELECT kind, key, value FROM records WHERE value IS NOT NULL ORDER BY kind, key')
    .all();
  database.close();
  return Object.fromEntries(rows.map(({ kind, key, value }) => [`${String(kind)} ${String(key)}`, String(value)]));
}
