import type { Feedback } from '@themenportal/shared/feedback';
import { type Delivery, DeliveryError } from './deliver.ts';
import type { Outbox } from './outbox.ts';

/** Failures after which the CMS itself is taken to be away. */
const PATIENCE = 3;

interface Options {
  outbox: Outbox;
  deliver: (feedback: Feedback) => Promise<Delivery>;
  /** For the operator; it never holds anything from a message. */
  log: (line: string) => void;
  firstPauseMs?: number;
  longestPauseMs?: number;
}

/** Brings what lies in the outbox to the CMS, one after the other, and tries again with growing pauses. */
export class Courier {
  readonly #options: Required<Options>;
  #pauseMs: number;
  #timer: NodeJS.Timeout | undefined;
  #underWay: Promise<void> | undefined;
  #again = false;
  #stopped = false;
  #complaint = '';

  constructor(options: Options) {
    this.#options = { firstPauseMs: 1000, longestPauseMs: 300_000, ...options };
    this.#pauseMs = this.#options.firstPauseMs;
  }

  /** There may be something to deliver. While the CMS is away, it is left in peace until the next try. */
  wake(): void {
    if (this.#stopped || this.#timer) return;
    this.#again = true;
    this.#underWay ??= this.#run();
  }

  /** Ends after the delivery that is under way. */
  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    await this.#underWay;
  }

  async #run(): Promise<void> {
    try {
      while (this.#again && !this.#stopped) {
        this.#again = false;
        await this.#deliverAll();
      }
    } catch (error) {
      this.#pause(error);
    } finally {
      // In the same breath as the last look at #again: a later promise would miss a call in between.
      this.#underWay = undefined;
    }
  }

  async #deliverAll(): Promise<void> {
    const { outbox } = this.#options;
    const failures: unknown[] = [];
    for (const id of await outbox.ids()) {
      if (this.#stopped) return;
      try {
        await this.#deliverOne(id);
        this.#pauseMs = this.#options.firstPauseMs;
      } catch (error) {
        // A message that the CMS stumbles over must not hold up the others.
        failures.push(error);
        if (failures.length >= PATIENCE) break;
      }
    }
    if (failures.length > 0) throw failures[0];
    if (this.#complaint !== '') this.#options.log('✓ The CMS takes feedback again; what waited is delivered.');
    this.#complaint = '';
  }

  async #deliverOne(id: string): Promise<void> {
    const { outbox, deliver, log } = this.#options;
    const feedback = await outbox.read(id);
    if (feedback && (await deliver(feedback)) === 'stored') return outbox.remove(id);
    await outbox.putAside(id);
    log(`✗ The CMS does not take the feedback ${id}; it is kept in ${outbox.folder}/refused.`);
  }

  #pause(error: unknown): void {
    const { longestPauseMs, log } = this.#options;
    const reason = error instanceof DeliveryError ? error.message : String(error);
    if (reason !== this.#complaint) log(`✗ Feedback waits in the outbox: ${reason}.`);
    this.#complaint = reason;
    if (this.#stopped) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.wake();
    }, this.#pauseMs);
    this.#timer.unref();
    this.#pauseMs = Math.min(this.#pauseMs * 2, longestPauseMs);
  }
}
