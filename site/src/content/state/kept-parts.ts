import type { Locale } from '@themenportal/shared/locales';
import type { OfficeHours, SharedParts } from '../assemble/shared-parts.ts';
import { type DependencyKey, keyOf } from '../observe/keys.ts';
import type { PortalFrame } from '../page-data.ts';
import type { Dependencies } from './dependencies.ts';
import { fingerprint } from './fingerprint.ts';
import type { Recorder } from './recorder.ts';
import { UndoList } from './undo-list.ts';

interface Kept<T> {
  value: T;
  print: string;
}

/**
 * Parts that many pages show, worked out once. Pages depend on the part, and the part on what it is made of: they are
 * assembled anew only where the part has become another one.
 */
export class KeptParts implements SharedParts {
  /** Where changes of the parts are noted; to be set before anything is read. */
  undo = new UndoList();
  readonly #frames = new Map<DependencyKey, Kept<PortalFrame>>();
  readonly #hours = new Map<DependencyKey, Kept<OfficeHours>>();
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

  #get<T extends object>(kept: Map<DependencyKey, Kept<T>>, key: DependencyKey, work: () => T): T {
    this.#recorder.onRead(key);
    const known = kept.get(key);
    if (known) return known.value;
    if (!this.#recorder.isRecording) return work();
    const made = this.#work(work);
    this.#keep(kept, key, made);
    this.#refresh.set(key, () => this.#renew(kept, key, work));
    this.undo.add(() => this.#refresh.delete(key));
    return made.value;
  }

  #renew<T extends object>(kept: Map<DependencyKey, Kept<T>>, key: DependencyKey, work: () => T): boolean {
    const before = kept.get(key);
    const isNeeded = this.#dependencies.isRead(key);
    const after = isNeeded ? this.#attempt(work) : undefined;
    this.#keep(kept, key, after);
    return isNeeded && before?.print !== after?.print;
  }

  /** Undefined if it does not join any more. Who still needs it meets the same failure, and can say where. */
  #attempt<T extends object>(work: () => T) {
    try {
      return this.#work(work);
    } catch {
      return undefined;
    }
  }

  #work<T extends object>(work: () => T): Kept<T> & { reads: ReadonlySet<DependencyKey> } {
    const { value, reads } = this.#recorder.record(work);
    return { value, print: fingerprint(value), reads };
  }

  #keep<T>(
    kept: Map<DependencyKey, Kept<T>>,
    key: DependencyKey,
    made: (Kept<T> & { reads: ReadonlySet<DependencyKey> }) | undefined,
  ): void {
    const before = kept.get(key);
    const reads = this.#dependencies.replace(key, made?.reads ?? []);
    if (made) kept.set(key, { value: made.value, print: made.print });
    else kept.delete(key);
    this.undo.add(() => {
      if (before) kept.set(key, before);
      else kept.delete(key);
      if (reads) this.#dependencies.replace(key, reads);
    });
  }
}
