import type { EntryChange } from '@themenportal/shared/changes';
import { explain } from '../explain.ts';
import type { Hold } from '../release/hold.ts';
import { type PublishRecord, UnfinishedPublishError } from '../release/store/index.ts';
import type { Held } from './settle.ts';

/** What operators read of a publisher. What stays as it was is not said again. */
export class OperatorLog {
  readonly #say: (line: string) => void;
  #complaint = '';
  #timeComplaint = '';
  /** Since when publishing is held, as was said. */
  #heldSince: string | undefined;

  constructor(say: (line: string) => void) {
    this.#say = say;
  }

  failed(error: unknown): void {
    const reason = explain(error);
    const what = error instanceof UnfinishedPublishError ? '' : 'Nothing is published; what is served stays as it is. ';
    if (reason !== this.#complaint) this.#say(`✗ ${what}${reason}`);
    this.#complaint = reason;
  }

  succeeded(): void {
    if (this.#complaint !== '') this.#say('✓ Publishing goes on.');
    this.#complaint = '';
  }

  /** After a rollback, or without one. */
  isHeld(hold: Hold | undefined): void {
    if (hold && hold.since !== this.#heldSince)
      this.#say(`✓ The site was set back to ${hold.state}. Nothing is published until "pnpm site:resume" or a build.`);
    this.#heldSince = hold?.since;
  }

  /** Why the pages stay at the moment that they speak of, if they do. */
  timePassed(fault: Error | undefined): void {
    const reason = fault ? explain(fault) : '';
    if (fault && reason !== this.#timeComplaint)
      this.#say(`✗ The pages cannot be brought to the present day: ${reason}`);
    this.#timeComplaint = reason;
  }

  /** `held` was held back in this publish. */
  published({ cursor, written, removed }: PublishRecord, held: readonly Held<EntryChange>[]): void {
    this.#say(`✓ Published up to change ${cursor}: ${written} files written, ${removed} removed`);
    for (const { change, error } of held)
      this.#say(
        `✗ ${change.type} "${change.documentId}" (${change.locale}) keeps its last good page: ${explain(error)}`,
      );
  }
}
