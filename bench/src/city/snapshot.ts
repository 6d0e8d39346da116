import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Snapshot, SNAPSHOT_FORMAT } from '@themenportal/shared/client';
import { LOCALE_CODES, type Locale } from '@themenportal/shared/locales';
import type { City } from './city.ts';
import { RECORDED_AT } from './moments.ts';

/** What a pull of the city gives, as the site records it. */
export function snapshotOf({ entries }: City): Snapshot & { readonly pulledAt: string } {
  return {
    format: SNAPSHOT_FORMAT,
    log: '00000000-0000-4000-8000-000000000000',
    cursor: 0,
    entries: {
      topic: sorted(entries.topic),
      concept: sorted(entries.concept),
      cornerstone: sorted(entries.cornerstone),
      office: sorted(entries.office),
      'service-teaser': sorted(entries['service-teaser']),
      'legal-page': sorted(entries['legal-page']),
      portal: sorted(entries.portal),
      redirect: sorted(entries.redirect),
      alert: sorted(entries.alert),
    },
    pulledAt: RECORDED_AT,
  };
}

/** Writes `snapshot.json` with the media beside it, to be built from with `CONTENT_SNAPSHOT`. */
export async function writeSnapshot(city: City, folder: string): Promise<string> {
  await mkdir(join(folder, 'media'), { recursive: true });
  for (const { name, content } of city.media) await writeFile(join(folder, 'media', name), content);
  const file = join(folder, 'snapshot.json');
  await writeFile(file, JSON.stringify(snapshotOf(city)));
  return file;
}

function sorted<T extends { documentId: string; locale: Locale }>(entries: readonly T[]): T[] {
  const place = ({ locale }: T): number => LOCALE_CODES.indexOf(locale);
  return [...entries].sort((a, b) =>
    a.documentId === b.documentId ? place(a) - place(b) : a.documentId < b.documentId ? -1 : 1,
  );
}
