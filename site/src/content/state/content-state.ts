import type { EntryChange } from '@themenportal/shared/changes';
import type { ContentType } from '@themenportal/shared/content';
import type { Locale } from '@themenportal/shared/locales';
import { SiteError } from '../../errors.ts';
import { sharedParts } from '../assemble/shared-parts.ts';
import type { Content, SiteFacts } from '../content.ts';
import { ChangingLibrary } from '../library/changing-library.ts';
import { libraryFrom } from '../library/library.ts';
import type { EntrySource } from '../library/entry-source.ts';
import type { LibraryChange } from '../library/library-change.ts';
import { observedRoutes, observedShards } from '../observe/observed-routes.ts';
import { observedSources } from '../observe/observed-sources.ts';
import type { Output } from '../outputs/output.ts';
import type { Plan } from '../outputs/plan.ts';
import type { PageData } from '../page-data.ts';
import { outputsIn } from '../outputs/outputs-of.ts';
import { Dependencies } from './dependencies.ts';
import { KeptParts } from './kept-parts.ts';
import { likelyChanges } from './likely-changes.ts';
import { MadeOutputs } from './made-outputs.ts';
import type { OutputDelta } from './output-delta.ts';
import { Planning } from './planning.ts';
import { Recorder } from './recorder.ts';
import { UndoList } from './undo-list.ts';

/** Content that follows the changes of the CMS, and knows which outputs differ after each. */
export class ContentState {
  readonly #source: EntrySource;
  readonly #library: ChangingLibrary;
  readonly #planning = new Planning();
  readonly #dependencies = new Dependencies();
  readonly #recorder = new Recorder();
  readonly #parts: KeptParts;
  /** Whatever an output takes from here is written down. */
  readonly #content: Content;
  readonly #made: MadeOutputs;
  #latest: { delta: OutputDelta; undo: UndoList } | undefined;

  private constructor(source: EntrySource, facts: SiteFacts) {
    this.#source = source;
    this.#library = new ChangingLibrary(source);
    const { onRead } = this.#recorder;
    const library = libraryFrom(observedSources(this.#library.sources, onRead));
    this.#parts = new KeptParts(sharedParts(library), this.#recorder, this.#dependencies);
    this.#content = {
      library,
      routes: observedRoutes(this.#planning.routes, onRead),
      indexed: observedShards(this.#planning.indexed, onRead),
      parts: this.#parts,
      facts,
    };
    this.#made = new MadeOutputs(this.#content, this.#recorder, this.#dependencies);
  }

  /** To be closed. */
  static of(source: EntrySource, facts: SiteFacts): ContentState {
    const state = new ContentState(source, facts);
    state.#planning.update(state.#library.view, state.#library.load(), new UndoList());
    state.#dependencies.fill(() => {
      for (const plan of inPathOrder(state.#planning.all())) state.#made.add(plan);
    });
    state.#parts.undo = new UndoList();
    return state;
  }

  /**
   * Applies changes as of `moment` (ISO 8601 instant); says which outputs are different now. Throws a {@link SiteError}
   * that names the document when something does not join, and leaves everything as it was. `onAssembled` gets what will be
   * among them as soon as it is known.
   */
  apply(changes: readonly EntryChange[], moment: string, onAssembled?: (output: Output) => void): OutputDelta {
    for (const { type, documentId, locale, fault } of changes) {
      if (fault)
        throw new SiteError(`The ${type} "${documentId}" (${locale}) cannot be read: ${fault.message}`, {
          cause: fault,
        });
    }
    return this.#apply(changes, Date.parse(moment), onAssembled);
  }

  /** Takes the latest change back, and no other. */
  revert(delta: OutputDelta): void {
    if (this.#latest?.delta !== delta) throw new Error('Only the latest change of the content can be taken back.');
    this.#latest.undo.run();
    this.#latest = undefined;
  }

  /** The source has now what was applied. */
  settle(): void {
    this.#library.settle();
    this.#latest = undefined;
  }

  close(): void {
    this.#dependencies.close();
  }

  *outputs(): Generator<Output> {
    for (const plan of this.#planning.all()) yield* outputsIn(this.#content, plan);
  }

  /** The pages that would be written if an editor changed something, one likely change after the other. Each is taken back at once. */
  *rehearse(): Generator<PageData[]> {
    for (const change of likelyChanges(this.#source)) {
      const delta = this.#apply([change], this.#library.moment);
      this.revert(delta);
      yield [...delta.write].flatMap((output) => (output.kind === 'page' ? [output.data()] : []));
    }
  }

  /** Next instant (ISO 8601) at which time alone may change an output. */
  nextMoment(): string | undefined {
    const next = this.#dependencies.moments.nextAfter(this.#library.moment);
    return next === undefined ? undefined : new Date(next).toISOString();
  }

  hasPage(path: string): boolean {
    return this.#planning.routes.has(path);
  }

  /** How many entries of a type are published in a language. */
  count(type: ContentType, locale: Locale): number {
    return this.#library.count(type, locale);
  }

  #apply(changes: Iterable<LibraryChange>, moment: number, onAssembled?: (output: Output) => void): OutputDelta {
    const undo = new UndoList();
    this.#parts.undo = undo;
    try {
      const delta = this.#made.update(this.#advance(changes, moment, undo), undo, onAssembled);
      this.#latest = { delta, undo };
      return delta;
    } catch (error) {
      undo.run();
      throw error;
    }
  }

  /** The plans whose outputs may be others then; undefined for one that is gone. */
  #advance(changes: Iterable<LibraryChange>, moment: number, undo: UndoList): ReadonlyMap<string, Plan | undefined> {
    const before = this.#library.moment;
    const update = this.#library.update(changes, moment);
    undo.add(update.undo);
    const planned = this.#planning.update(this.#library.view, update.documents, undo);
    const touched = [
      ...update.touched,
      ...planned.touched,
      ...this.#dependencies.moments.touchedBetween(before, moment),
    ];
    const stale = new Set(planned.plans);
    for (const key of touched) for (const reader of this.#dependencies.readersOf(key)) stale.add(reader);
    // A part that is another one now touches the pages that show it. Parts do not depend on parts.
    for (const part of [...stale].filter((reader) => this.#parts.has(reader))) {
      stale.delete(part);
      if (!this.#parts.refresh(part)) continue;
      for (const reader of this.#dependencies.readersOf(part)) stale.add(reader);
    }
    return new Map([...stale].map((name) => [name, this.#planning.get(name)]));
  }
}

/** Pages show what those beside them show: one after the other, each entry is read few times, whatever ids the documents have. */
function inPathOrder(plans: Iterable<Plan>): Plan[] {
  return [...plans].sort((a, b) => (a.key < b.key ? -1 : 1));
}
