import { AsyncResource } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { readAgenda } from './agenda.ts';
import { deliver, type Place } from './deliver.ts';
import { claim, type Post } from './outbox.ts';
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
  /** As of the last look. */
  #known: { readonly receivers: readonly Receiver[]; readonly log: string } = { receivers: [], log: '' };
  /** Heard of while it was looked: the last change, 0 where it was not said. */
  #missed: number | undefined;

  /**
   * Looks for work now, at once for everyone when the last change is given. Never waits and never fails, so it may be called
   * from within a save.
   */
  readonly wake: (cursor?: number) => void;

  constructor(strapi: Core.Strapi) {
    this.#strapi = strapi;
    // Bound to where it was made: what it reads must not run in the transaction of whoever calls.
    this.wake = AsyncResource.bind((cursor = 0) => this.#wake(cursor));
  }

  /** What is under way is broken off; it is done again after the next start. */
  async stop(): Promise<void> {
    this.#stop.abort(new Error('The CMS stops.'));
    clearTimeout(this.#timer);
    await this.#look;
    await Promise.all(this.#underWay.values());
  }

  #wake(cursor: number): void {
    if (this.#stop.signal.aborted) return;
    if (this.#look !== undefined) {
      this.#missed = Math.max(cursor, this.#missed ?? 0);
      return;
    }
    this.#look = this.#startWhatIsDue(cursor).finally(() => {
      this.#look = undefined;
      if (this.#missed !== undefined) this.#wake(this.#missed);
    });
  }

  async #startWhatIsDue(cursor: number): Promise<void> {
    this.#missed = undefined;
    let wait = LOOK_AGAIN_MS;
    try {
      // Together: what is asked for later queues behind all that Strapi reads after a write.
      const [, { receivers, head, due, nextIn }] = await Promise.all([
        this.#startKnown(cursor),
        readAgenda(this.#strapi),
      ]);
      this.#known = { receivers, log: head.id };
      wait = Math.min(wait, nextIn);
      for (const receiver of due) this.#start(receiver, head);
    } catch (error) {
      this.#report('Looking for what to announce', error);
    }
    clearTimeout(this.#timer);
    if (!this.#stop.signal.aborted) this.#timer = setTimeout(() => this.wake(), wait).unref();
  }

  /** Those who are known have not to wait until the others are looked for. */
  async #startKnown(cursor: number): Promise<void> {
    const { receivers, log } = this.#known;
    const idle = new Map(receivers.filter(({ key }) => !this.#underWay.has(key)).map((each) => [each.key, each]));
    if (cursor === 0 || idle.size === 0) return;
    for (const post of await claim(this.#strapi, [...idle.keys()], cursor, this.#owner)) {
      const receiver = idle.get(post.receiver);
      if (receiver) this.#start(receiver, { id: log, cursor }, post);
    }
  }

  #start(receiver: Receiver, head: Place, claimed?: Post): void {
    // When it is done, it is looked for what came meanwhile.
    if (this.#underWay.has(receiver.key)) return;
    // A claim is given back by the delivery that does not come about.
    if (this.#stop.signal.aborted && claimed === undefined) return;
    const delivery = deliver(
      { strapi: this.#strapi, owner: this.#owner, stopped: this.#stop.signal },
      receiver,
      head,
      claimed,
    )
      .catch((error: unknown) => {
        this.#report(`Announcing to ${receiver.name}`, error);
        return false;
      })
      .then((wasClaimed) => {
        this.#underWay.delete(receiver.key);
        if (wasClaimed) this.#wake(0);
      });
    this.#underWay.set(receiver.key, delivery);
  }

  #report(work: string, error: unknown): void {
    if (!this.#stop.signal.aborted) this.#strapi.log.error(`${work} failed: ${String(error)}`);
  }
}
