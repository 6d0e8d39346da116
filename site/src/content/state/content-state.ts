import type { EntryChange } from '@themenportal/shared/changes';
import { SiteError } from '../../errors.ts';
import { type Content, createContent, type SiteFacts } from '../content.ts';
import type { Output, OutputName } from '../outputs/output.ts';
import { outputsOf } from '../outputs/outputs-of.ts';
import type { RecordedSnapshot } from '../snapshot.ts';
import { changeSnapshot } from './change-snapshot.ts';
import { fingerprint } from './fingerprint.ts';

/** What a release has to be given so that it is one of the content as it is now. */
export interface OutputDelta {
  /** Outputs that are new or whose data differ. `data` is that of the state as it is when asked. */
  readonly write: readonly Output[];
  readonly remove: readonly OutputName[];
}

/** Content that follows the changes of the CMS, and knows which outputs differ after each. */
export class ContentState {
  #snapshot: RecordedSnapshot;
  #content: Content;
  #known: ReadonlyMap<string, OutputName & { print: string }>;
  readonly #undo = new WeakMap<OutputDelta, () => void>();

  private constructor(snapshot: RecordedSnapshot, facts: SiteFacts) {
    this.#snapshot = snapshot;
    this.#content = createContent(snapshot, facts);
    this.#known = printsOf(this.#content);
  }

  static of(snapshot: RecordedSnapshot, facts: SiteFacts): ContentState {
    return new ContentState(snapshot, facts);
  }

  /**
   * Applies changes as of `moment` (ISO 8601 instant); says which outputs are different now. Throws a {@link SiteError}
   * that names the document when something does not join, and leaves everything as it was.
   */
  apply(changes: readonly EntryChange[], moment: string): OutputDelta {
    const [snapshot, content, known] = [this.#snapshot, this.#content, this.#known];
    const changed = changeSnapshot(snapshot, changes, moment);
    const next = createContent(changed, content.facts);
    const prints = printsOf(next);
    const delta = {
      write: [...outputsOf(next)].filter(
        (output) => known.get(nameOf(output))?.print !== prints.get(nameOf(output))?.print,
      ),
      remove: [...known.values()].filter((output) => !prints.has(nameOf(output))),
    };
    [this.#snapshot, this.#content, this.#known] = [changed, next, prints];
    this.#undo.set(delta, () => {
      if (this.#snapshot !== changed) throw new SiteError('Only the latest change of the content can be taken back.');
      [this.#snapshot, this.#content, this.#known] = [snapshot, content, known];
    });
    return delta;
  }

  /** Takes the latest change back. */
  revert(delta: OutputDelta): void {
    this.#undo.get(delta)?.();
  }

  outputs(): Iterable<Output> {
    return outputsOf(this.#content);
  }

  /** Next instant (ISO 8601) at which time alone changes an output. */
  nextMoment(): string | undefined {
    return undefined;
  }
}

function printsOf(content: Content): Map<string, OutputName & { print: string }> {
  return new Map(
    [...outputsOf(content)].map((output) => {
      const { kind, key } = output;
      return [nameOf(output), { kind, key, print: fingerprint(output.data()) }];
    }),
  );
}

function nameOf({ kind, key }: OutputName): string {
  return `${kind} ${key}`;
}
