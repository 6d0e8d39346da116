import { createHmac, randomBytes } from 'node:crypto';

const DAY_MS = 86_400_000;

/** Tells callers apart for a day without knowing them: the salt is never written down, and with it the hashes go. */
export class ClientKeys {
  #salt = randomBytes(32);
  #day = -1;

  keyOf(address: string, now: number): string {
    const day = Math.floor(now / DAY_MS);
    if (day !== this.#day) {
      this.#salt = randomBytes(32);
      this.#day = day;
    }
    return createHmac('sha256', this.#salt).update(networkOf(address)).digest('base64url');
  }
}

/** One connection at home has 2^64 IPv6 addresses: its first half names it. */
function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/, '');
  if (!plain.includes(':')) return plain;
  const [head = '', tail] = plain.split('::');
  const start = head.split(':').filter(Boolean);
  const missing = tail === undefined ? 0 : 8 - start.length - tail.split(':').filter(Boolean).length;
  return [...start, ...Array<string>(Math.max(missing, 0)).fill('0')].slice(0, 4).join(':');
}
