import { entryKey } from '../../content/library/entry-key.ts';
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

export function failureRecord(failure: PublishFailure): RecordChange {
  return { kind: 'failure', key: entryKey(failure), value: JSON.stringify(failure) };
}

function failureRecords(records: Records, failures: readonly PublishFailure[]): RecordChange[] {
  const now = failures.map(failureRecord);
  const still = new Set(now.map(({ key }) => key));
  const over = [...records.all('failure')].filter(({ key }) => !still.has(key));
  return [...over.map(({ key }): RecordChange => ({ kind: 'failure', key, value: undefined })), ...now];
}

function unpolishedRecord(key: string, isQuick: boolean): RecordChange {
  return { kind: 'unpolished', key, value: isQuick ? 'true' : undefined };
}
