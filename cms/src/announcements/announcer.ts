import { AsyncResource } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Head } from '../change-log/index.ts';
import { readAgenda } from './agenda.ts';
import { deliver } from './deliver.ts';
import type { Receiver } from './receiver.ts';

/** Finds what no signal was heard of: changes that another process logged and did not live to announce. */
const LOOK_AGAIN_MS = 5000;

/** Tells every receiver of every change, each at its own pace. */
export class Announcer {
  readonly #strapi: Core.Strapi;
  readonly #owner = randomUUID();
  readonly #stop = new AbortController();
  readonly #underWay = new Map<string, Promise<void>>();
  #timer: NodeJS.Timeout | undefined;
  #look: Promise<void> | undefined;
  #isNewsMissed = false;

  /** Looks for work now. Never waits and never fails, so it may be called from within a save. */
  readonly wake: () => void;

  constructor(strapi: Core.Strapi) {
    this.#strapi = strapi;
    // Bound to where it was made: what it reads must not run in the transaction of whoever calls.
    this.wake = AsyncResource.bind(() => this.#wake());
  }

  /** What is under way is broken off; it is done again after the next start. */
  async stop(): Promise<void> {
    this.#stop.abort(new Error('The CMS stops.'));
    clearTimeout(this.#timer);
    await this.#look;
    await Promise.all(this.#underWay.values());
  }

  #wake(): void {
    if (this.#stop.signal.aborted) return;
    if (this.#look !== undefined) {
      this.#isNewsMissed = true;
      return;
    }
    this.#look = this.#startWhatIsDue().finally(() => {
      this.#look = undefined;
      if (this.#isNewsMissed) this.#wake();
    });
  }

  async #startWhatIsDue(): Promise<void> {
    this.#isNewsMissed = false;
    let wait = LOOK_AGAIN_MS;
    try {
      const { head, due, nextIn } = await readAgenda(this.#strapi);
      wait = Math.min(wait, nextIn);
      for (const receiver of due) this.#start(receiver, head);
    } catch (error) {
      this.#report('Looking for what to announce', error);
    }
    clearTimeout(this.#timer);
    if (!this.#stop.signal.aborted) this.#timer = setTimeout(this.wake, wait).unref();
  }

  #start(receiver: Receiver, head: Head): void {
    // When it is done, it is looked for what came meanwhile.
    if (this.#underWay.has(receiver.key) || this.#stop.signal.aborted) return;
    const delivery = deliver({ strapi: this.#strapi, owner: this.#owner, stopped: this.#stop.signal }, receiver, head)
      .catch((error: unknown) => {
        this.#report(`Announcing to ${receiver.name}`, error);
        return false;
      })
      .then((wasClaimed) => {
        this.#underWay.delete(receiver.key);
        if (wasClaimed) this.#wake();
      });
    this.#underWay.set(receiver.key, delivery);
  }

  #report(work: string, error: unknown): void {
    if (!this.#stop.signal.aborted) this.#strapi.log.error(`${work} failed: ${String(error)}`);
  }
}
