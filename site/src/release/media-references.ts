import { type Media, MediaSchema } from '@themenportal/shared/content';

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

/** A copy in which every file has the address that `address` gives it. */
export function withMediaAddresses(value: unknown, address: (file: Media) => string): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => withMediaAddresses(item, address));
  const media = MediaSchema.safeParse(value);
  if (media.success) return { ...media.data, url: address(media.data) };
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withMediaAddresses(item, address)]));
}
