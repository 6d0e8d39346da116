import type { EntryChange } from '@themenportal/shared/changes';
import type { ContentType } from '@themenportal/shared/content';
import type { RecordedSnapshot } from '../snapshot.ts';

export function changeSnapshot(
  { entries, ...snapshot }: RecordedSnapshot,
  changes: readonly EntryChange[],
  pulledAt: string,
): RecordedSnapshot {
  const of = <T extends ContentType>(type: T) =>
    changes.filter((change): change is Extract<EntryChange, { type: T }> => change.type === type);
  return {
    ...snapshot,
    pulledAt,
    entries: {
      topic: merge(entries.topic, of('topic')),
      concept: merge(entries.concept, of('concept')),
      cornerstone: merge(entries.cornerstone, of('cornerstone')),
      office: merge(entries.office, of('office')),
      'service-teaser': merge(entries['service-teaser'], of('service-teaser')),
      'legal-page': merge(entries['legal-page'], of('legal-page')),
      portal: merge(entries.portal, of('portal')),
      redirect: merge(entries.redirect, of('redirect')),
      alert: merge(entries.alert, of('alert')),
    },
  };
}

interface Place {
  documentId: string;
  locale: string;
}

function merge<E extends Place>(list: readonly E[], changes: readonly (Place & { entry: E | undefined })[]): E[] {
  const name = ({ documentId, locale }: Place) => `${documentId} ${locale}`;
  const merged = new Map(list.map((entry) => [name(entry), entry]));
  for (const change of changes) {
    if (change.entry) merged.set(name(change), change.entry);
    else merged.delete(name(change));
  }
  return [...merged.values()];
}
