import { readlinkSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type OpenRelease, openRelease } from './release.ts';

/** Follows the symlink to the current release: a new one is served with the next request, without a restart. */
export class ServedRelease {
  readonly #link: string;
  #target: string | undefined;
  #release: OpenRelease | undefined;

  constructor(link: string) {
    this.#link = link;
  }

  /** Undefined until the first release is there. */
  get(): OpenRelease | undefined {
    const target = this.#readLink();
    if (target !== this.#target) {
      this.#release = target === undefined ? undefined : openRelease(resolve(dirname(this.#link), target));
      this.#target = target;
    }
    return this.#release;
  }

  #readLink(): string | undefined {
    try {
      return readlinkSync(this.#link);
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
      throw error;
    }
  }
}
