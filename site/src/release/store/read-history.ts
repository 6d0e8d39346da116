import { existsSync } from 'node:fs';
import { inRelease } from '../paths.ts';
import { openForReading } from './database.ts';
import { History } from './history.ts';
import { Journal } from './journal.ts';
import type { PublishRecord } from './publish-record.ts';

export interface ReleaseHistory {
  /** Oldest first. */
  records: PublishRecord[];
  /** Number of the oldest state that can be brought back. */
  oldest: number;
}

/** What became of a release, without changing it. Undefined if a version of the site built it that kept no history. */
export function readHistory(release: string): ReleaseHistory | undefined {
  const file = inRelease.database(release);
  if (!existsSync(file)) return undefined;
  const database = openForReading(file);
  try {
    const history = new History(database);
    const first = new Journal(inRelease.journal(release)).seqs()[0];
    return { records: history.all(), oldest: first === undefined ? history.last().seq : first - 1 };
  } finally {
    database.close();
  }
}
