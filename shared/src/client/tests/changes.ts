import type { WireChange } from '../../changes/index.ts';
import type { WireEntry } from '../../examples/index.ts';

/** A change of a topic; `entry` is what it is now unless `change` says otherwise. */
export function wireChange(cursor: number, entry: WireEntry = {}, change: Partial<WireChange> = {}): WireChange {
  return {
    cursor,
    type: 'topic',
    documentId: String(entry['documentId']),
    locale: 'de',
    kind: 'publish',
    pathBefore: undefined,
    pathAfter: '/themen/',
    at: '2026-11-24T10:00:00.000Z',
    entry,
    ...change,
  };
}
