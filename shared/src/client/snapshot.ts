import { z } from 'zod';
import type { ContentType, EntryByType } from '../content/entries.ts';
import { checkEntry } from '../content/entries.ts';
import { ContractError, PortalError } from './errors.ts';

export const SNAPSHOT_FORMAT = 2;

/** Everything published, in all languages, flat: relations are document ids. Lists are in the order of ids, then languages. */
export interface Snapshot {
  readonly format: typeof SNAPSHOT_FORMAT;
  /** Identity of the log that it was read from, and the log's end at that moment: where to follow the changes from. */
  readonly log: string;
  readonly cursor: number;
  readonly entries: { readonly [T in ContentType]: readonly EntryByType[T][] };
}

const RecordedSchema = z.object({
  format: z.literal(SNAPSHOT_FORMAT),
  log: z.string().min(1),
  cursor: z.number().int().nonnegative(),
  entries: z.record(z.string(), z.array(z.unknown())),
});

/** Reads a recorded snapshot under the same contract as a live answer. */
export function parseSnapshot(recorded: unknown): Snapshot {
  const result = RecordedSchema.safeParse(recorded);
  if (!result.success)
    throw new PortalError(`This is not a snapshot of format ${SNAPSHOT_FORMAT}: ${result.error.message}`);
  const { log, cursor, entries } = result.data;
  const read = <T extends ContentType>(type: T): EntryByType[T][] => {
    const list = entries[type];
    if (list === undefined) throw new PortalError(`The snapshot has no list of type ${type}.`);
    return list.map((raw) => parseEntry(type, raw));
  };
  return {
    format: SNAPSHOT_FORMAT,
    log,
    cursor,
    entries: {
      topic: read('topic'),
      concept: read('concept'),
      cornerstone: read('cornerstone'),
      office: read('office'),
      'service-teaser': read('service-teaser'),
      'legal-page': read('legal-page'),
      portal: read('portal'),
      redirect: read('redirect'),
      alert: read('alert'),
    },
  };
}

function parseEntry<T extends ContentType>(type: T, raw: unknown): EntryByType[T] {
  const check = checkEntry(type, raw);
  if (!check.ok) throw new ContractError(type, raw, check.issues);
  return check.entry;
}
