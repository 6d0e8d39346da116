import { existsSync } from 'node:fs';
import { CONTENT_TYPES } from '@themenportal/shared/content';
import type { RecordedSnapshot } from '../../content/snapshot.ts';
import { SiteError } from '../../errors.ts';
import { inRelease } from '../paths.ts';
import { openRecords } from '../store/index.ts';
import { shrunk } from './shrunk.ts';

/** Refuses a build with far less content than the served release has. */
export function checkShrinking(served: string, { entries }: RecordedSnapshot): void {
  const database = inRelease.database(served);
  // A version of the site that built it may have kept no entries.
  if (!existsSync(database)) return;
  const before = Map.groupBy(openRecords(database).all('entry'), ({ key }) => collectionOf(key));
  const after = Map.groupBy(
    CONTENT_TYPES.flatMap((type) => entries[type].map(({ locale }) => `${type} ${locale}`)),
    (collection) => collection,
  );
  const [first] = shrunk(sizes(before), sizes(after));
  if (!first) return;
  throw new SiteError(
    `The collection ${first.collection} would shrink from ${first.before} to ${first.after} entries. If that is meant, ` +
      'build with --allow-shrink.',
  );
}

/** Of a key of type, id and locale. */
function collectionOf(key: string): string {
  const [type, , locale] = key.split(' ');
  return `${type} ${locale}`;
}

function sizes(groups: ReadonlyMap<string, readonly unknown[]>): Map<string, number> {
  return new Map([...groups].map(([name, members]) => [name, members.length]));
}
