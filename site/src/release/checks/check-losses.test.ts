import { toEntryChange } from '@themenportal/shared/changes';
import { CursorAheadError } from '@themenportal/shared/client';
import { CONTENT_TYPES } from '@themenportal/shared/content';
import { describe, expect, it } from 'vitest';
import { sampleSnapshot } from '../../../tests/support/sample.ts';
import { entryKey } from '../../content/library/entry-key.ts';
import { checkLosses, type ReadLog } from './check-losses.ts';
import type { ServedContent } from './served-content.ts';

const snapshot = sampleSnapshot();
const keys = CONTENT_TYPES.flatMap((type) => snapshot.entries[type].map((entry) => entryKey({ ...entry, type })));

/** A release with more teasers than there are now. */
const served = (more: number): ServedContent => ({
  log: snapshot.log,
  after: 7,
  keys: [...keys, ...Array.from({ length: more }, (_, number) => `service-teaser weg-${number} de`)],
});

/** A log that tells of the first of them. */
const telling =
  (count: number): ReadLog =>
  (after) =>
    Promise.resolve(
      Array.from({ length: count }, (_, number) =>
        toEntryChange({
          type: 'service-teaser',
          documentId: `weg-${number}`,
          locale: 'de',
          kind: 'delete',
          cursor: after + number + 1,
          at: snapshot.pulledAt,
          entry: null,
        }),
      ),
    );
const withOtherLog = { ...snapshot, log: 'another' };

describe('the check of what a build would lose', () => {
  it('lets pass what has grown, or lost what the log tells of, be it most of a small collection', async () => {
    await expect(checkLosses({ ...served(0), keys: keys.slice(1) }, snapshot, telling(0))).resolves.toBeUndefined();
    await expect(checkLosses(served(5), snapshot, telling(5))).resolves.toBeUndefined();
  });

  it('refuses the loss of a single entry that the log does not tell of', async () => {
    await expect(checkLosses(served(3), snapshot, telling(2))).rejects.toThrow(
      /has 1 entries that the CMS does not have any more[\s\S]*service-teaser weg-2 de[\s\S]*--allow-shrink/,
    );
  });

  it('refuses any loss where the log ends before the release, as after a backup was restored', async () => {
    const readLog = () => Promise.reject(new CursorAheadError('The log ends at cursor 3.'));
    await expect(checkLosses(served(1), snapshot, readLog)).rejects.toThrow('an older backup');
  });

  it('refuses to lose more than a tenth at once, even if the log tells of it', async () => {
    await expect(checkLosses(served(6), snapshot, telling(6))).rejects.toThrow(
      /The collection service-teaser de would shrink from \d+ to \d+ entries/,
    );
  });

  it.each([
    ['of another database', withOtherLog, telling(9)],
    ['of a recorded snapshot', snapshot, undefined],
  ])('compares the sizes of collections with those %s, to the tenth', async (_, now, readLog) => {
    const teasers = snapshot.entries['service-teaser'].length;
    await expect(checkLosses(served(Math.floor(teasers / 9)), now, readLog)).resolves.toBeUndefined();
    await expect(checkLosses(served(Math.floor(teasers / 9) + 1), now, readLog)).rejects.toThrow('would shrink');
  });
});
