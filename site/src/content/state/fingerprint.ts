import { hash } from 'node:crypto';

/** The same for data that render to the same: whether a value is absent or undefined makes no difference to a page. */
export function fingerprint(data: object | string): string {
  return hash('sha1', typeof data === 'string' ? data : JSON.stringify(data), 'base64');
}
