import type { IncomingMessage } from 'node:http';

/** One part, from its first byte on; the numbers are ones that can be counted with. */
const PART = /^bytes=(\d{1,15})-(\d{1,15})?$/;

/** Whether a request is for a part that sirv sends as it should, of a file with so many bytes. */
export function asksForPart({ method, headers }: IncomingMessage, size: number): boolean {
  const [matched, first = '', last = size] = PART.exec(headers.range ?? '') ?? [];
  if (matched === undefined || method !== 'GET' || headers['if-range'] !== undefined) return false;
  return Number(first) < size && Number(first) <= Number(last) && Number(last) > 0;
}
