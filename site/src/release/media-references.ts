import { parseSnapshot, type Snapshot } from '@themenportal/shared/client';
import { type Media, MediaSchema } from '@themenportal/shared/content';
import type { StoredMedia } from './media.ts';

/** Every file that an entry refers to, however deep. */
export function* mediaIn(value: unknown): Generator<Media> {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) yield* mediaIn(item);
    return;
  }
  const media = MediaSchema.safeParse(value);
  if (media.success) yield media.data;
  else for (const item of Object.values(value)) yield* mediaIn(item);
}

/** A copy in which `replace` gives what stands for every file. */
export function withMedia(value: unknown, replace: (file: Media) => Media): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => withMedia(item, replace));
  const media = MediaSchema.safeParse(value);
  if (media.success) return replace(media.data);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withMedia(item, replace)]));
}

/** A snapshot whose files are those that the site has stored. */
export function withStoredMedia(snapshot: Snapshot, stored: StoredMedia): Snapshot {
  const entries = withMedia(snapshot.entries, (file) => stored.get(file.url) ?? file);
  return parseSnapshot({ ...snapshot, entries });
}
