import { randomUUID } from 'node:crypto';

const REMEMBERED_MS = 600_000;
const MAX_REMEMBERED = 10_000;

/**
 * Gives a form of a static page the id that its HTML cannot have. The same caller with the same content within ten
 * minutes has pressed the button twice. Ids are random: nothing about the caller leaves the memory.
 */
export class RecentForms {
  readonly #ids = new Map<string, { id: string; at: number }>();

  idFor(callerAndContent: string, now: number): string {
    const known = this.#ids.get(callerAndContent);
    if (known && now - known.at < REMEMBERED_MS) return known.id;
    const id = randomUUID();
    this.#ids.delete(callerAndContent);
    this.#ids.set(callerAndContent, { id, at: now });
    const [oldest] = this.#ids.keys();
    if (this.#ids.size > MAX_REMEMBERED && oldest !== undefined) this.#ids.delete(oldest);
    return id;
  }
}
