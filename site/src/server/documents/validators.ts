import type { IncomingHttpHeaders } from 'node:http';

export interface Validators {
  etag: string;
  lastModified?: string;
}

/** Of a file by its size and date (milliseconds). */
export function validatorsOf(size: number, modified: number, now = Date.now()): Validators {
  const etag = `W/"${size}-${modified}"`;
  // A date has whole seconds: while this one lasts, the file may change again and keep it.
  const isOver = Math.floor(modified / 1000) < Math.floor(now / 1000);
  return isOver ? { etag, lastModified: new Date(modified).toUTCString() } : { etag };
}

/** Whether who asks has this state already. */
export function isFresh(headers: IncomingHttpHeaders, { etag, lastModified }: Validators): boolean {
  const tags = headers['if-none-match'];
  if (tags !== undefined) return tags.trim() === '*' || tags.split(',').some((tag) => opaque(tag) === opaque(etag));
  // Not "older than": after a rollback an older state is the new one.
  return lastModified !== undefined && headers['if-modified-since'] === lastModified;
}

function opaque(tag: string): string {
  return tag.trim().replace(/^W\//, '');
}
