import type { PublicUid } from '../document-actions/index.ts';
import { addressedType } from './addressed-types.ts';

/**
 * A copy cannot have what leads to its original, unless the caller gave it another: a page gets a slug that is free, all
 * else waits for the editor.
 */
export function giveUpAddress(uid: PublicUid, data: Record<string, unknown>): void {
  const field = fieldOf(uid);
  if (field !== undefined) data[field] ??= null;
}

function fieldOf(uid: PublicUid): string | undefined {
  if (uid === 'api::redirect.redirect') return 'fromPath';
  if (uid === 'api::cornerstone.cornerstone') return 'anchor';
  return addressedType(uid) && 'slug';
}
