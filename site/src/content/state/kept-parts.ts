import { LRUCache } from 'lru-cache';
import type { Locale } from '@themenportal/shared/locales';
import type { OfficeHours, SharedParts } from '../assemble/shared-parts.ts';
import { type DependencyKey, keyOf } from '../observe/keys.ts';
import type { PortalFrame } from '../page-data.ts';
import type { Dependencies } from './dependencies.ts';
import { fingerprint } from './fingerprint.ts';
import type { Recorder } from './recorder.ts';
import { UndoList } from './undo-list.ts';

interface Made<T> {
  readonly value: T;
  readonly reads: ReadonlySet<DependencyKey>;
}

/** So many parts of a kind are at hand; of the others it is only known what they were, as a large city has thousands. */
const RECENT = 500;

/**
 * Parts that many pages show, worked out once. Pages depend on the part, and the part on what it is made of: they are
 * assembled anew only where the part has become another one.
 */
export class KeptParts implements SharedParts {
  /** Where changes of the parts are noted; to be set before anything is read. */
  undo = new UndoList();
  readonly #frames = new LRUCache<DependencyKey, PortalFrame>({ max: RECENT });
  readonly #hours = new LRUCache<DependencyKey, OfficeHours>({ max: RECENT });
  /** Of all parts. */
  readonly #prints = new Map<DependencyKey, string>();
  /** How each is worked out anew; says whether it is another one. */
  readonly #refresh = new Map<DependencyKey, () => boolean>();
  readonly #parts: SharedParts;
  readonly #recorder: Recorder;
  readonly #dependencies: Dependencies;

  /** `parts` reads what the recorder sees. */
  constructor(parts: SharedParts, recorder: Recorder, dependencies: Dependencies) {
    this.#parts = parts;
    this.#recorder = recorder;
    this.#dependencies = dependencies;
  }

  readonly portalFrame = (locale: Locale): PortalFrame =>
    this.#get(this.#frames, keyOf.part(`portal:${locale}`), () => this.#parts.portalFrame(locale));

  readonly officeHours = (locale: Locale, id: string): OfficeHours =>
    this.#get(this.#hours, keyOf.part(`hours:${locale}:${id}`), () => this.#parts.officeHours(locale, id));

  has(reader: string): boolean {
    return this.#refresh.has(reader);
  }

  /** Whether the part is another one now. */
  refresh(part: DependencyKey): boolean {
    return this.#refresh.get(part)?.() ?? false;
  }

  #get<T extends object>(recent: LRUCache<DependencyKey, T>, key: DependencyKey, work: () => T): T {
    this.#recorder.onRead(key);
    const known = recent.get(key);
    if (known) return known;
    if (!this.#recorder.isRecording) return work();
    const made = this.#recorder.record(work);
    if (this.#prints.has(key)) recent.set(key, made.value);
    else {
      this.#keep(recent, key, made);
      this.#refresh.set(key, () => this.#renew(recent, key, work));
      this.undo.add(() => this.#refresh.delete(key));
    }
    return made.value;
  }

  #renew<T extends object>(recent: LRUCache<DependencyKey, T>, key: DependencyKey, work: () => T): boolean {
    const before = this.#prints.get(key);
    const isNeeded = this.#dependencies.isRead(key);
    this.#keep(recent, key, isNeeded ? this.#attempt(work) : undefined);
    return isNeeded && before !== this.#prints.get(key);
  }

  /** Undefined if it does not join any more. Who still needs it meets the same failure, and can say where. */
  #attempt<T extends object>(work: () => T): Made<T> | undefined {
    try {
      return this.#recorder.record(work);
    } catch {
      return undefined;
    }
  }

  #keep<T extends object>(recent: LRUCache<DependencyKey, T>, key: DependencyKey, made: Made<T> | undefined): void {
    const before = this.#prints.get(key);
    const reads = this.#dependencies.replace(key, made?.reads ?? []);
    recent.set(key, made?.value);
    this.#setPrint(key, made && fingerprint(made.value));
    this.undo.add(() => {
      // It is worked out anew when it is asked for.
      recent.delete(key);
      this.#setPrint(key, before);
      if (reads) this.#dependencies.replace(key, reads);
    });
  }

  #setPrint(key: DependencyKey, print: string | undefined): void {
    if (print === undefined) this.#prints.delete(key);
    else this.#prints.set(key, print);
  }
}
