import type { DependencyKey } from '../observe/keys.ts';

/** Writes down what is read while something is worked out; what is worked out within, by itself. */
export class Recorder {
  #reads: Set<DependencyKey> | undefined;

  readonly onRead = (key: DependencyKey): void => {
    this.#reads?.add(key);
  };

  get isRecording(): boolean {
    return this.#reads !== undefined;
  }

  record<T>(work: () => T): { value: T; reads: Set<DependencyKey> } {
    const outer = this.#reads;
    const reads = new Set<DependencyKey>();
    this.#reads = reads;
    try {
      return { value: work(), reads };
    } finally {
      this.#reads = outer;
    }
  }
}
