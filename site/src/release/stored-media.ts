import { type Media, MediaSchema } from '@themenportal/shared/content';
import type { DerivedChange } from './store/index.ts';

/** Of one version of a file in the media library. One that is replaced keeps its address, and maybe its size. */
export function mediaKey({ url, name, size, updatedAt }: Media): string | undefined {
  return updatedAt === undefined ? undefined : JSON.stringify([url, name, size, updatedAt]);
}

/** Remembers what the site serves for a file, so that nobody fetches it again. */
export function mediaRecord(file: Media, stored: Media): DerivedChange[] {
  const key = mediaKey(file);
  return key === undefined ? [] : [{ kind: 'media', key, value: JSON.stringify(stored) }];
}

export function readMediaRecord(value: string): Media {
  return MediaSchema.parse(JSON.parse(value));
}
