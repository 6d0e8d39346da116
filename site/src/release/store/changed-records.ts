import { entryRecord } from './entries.ts';
import type { PublishFailure, ReleaseChange } from './change.ts';
import { PublishFailureSchema } from './change.ts';
import type { RecordChange, Records } from './records.ts';
import type { FileChange } from './stage.ts';

/** The records that a publish changes beside those that the files bring. */
export function changedRecords(records: Records, change: ReleaseChange, files: readonly FileChange[]): RecordChange[] {
  return [
    ...change.entries.map(entryRecord),
    ...change.derived,
    ...failureRecords(records, change.failures),
    ...files.map(({ file, to }) =>
      unpolishedRecord(file, to !== undefined && 'bytes' in to && to.bytes.quickCopy !== undefined),
    ),
  ];
}

export function readFailures(records: Records): PublishFailure[] {
  return [...records.all('failure')].map(({ value }) => PublishFailureSchema.parse(JSON.parse(value)));
}

function failureRecords(records: Records, failures: readonly PublishFailure[]): RecordChange[] {
  const now = new Map(failures.map((failure) => [failureKey(failure), JSON.stringify(failure)]));
  const over = [...records.all('failure')].filter(({ key }) => !now.has(key));
  return [
    ...over.map(({ key }): RecordChange => ({ kind: 'failure', key, value: undefined })),
    ...[...now].map(([key, value]): RecordChange => ({ kind: 'failure', key, value })),
  ];
}

function failureKey({ type, documentId, locale }: PublishFailure): string {
  return [type, documentId, locale].join(' ');
}

function unpolishedRecord(key: string, isQuick: boolean): RecordChange {
  return { kind: 'unpolished', key, value: isQuick ? 'true' : undefined };
}
