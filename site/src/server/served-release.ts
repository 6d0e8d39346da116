import { readlinkSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { isMissing } from '../release/files.ts';
import { reasonOf } from '../reason-of.ts';
import { type OpenRelease, openRelease } from './release.ts';

/** Follows the symlink to the current release: a new one is served with the next request, without a restart. */
export class ServedRelease {
  readonly #link: string;
  #target: string | undefined;
  #refused: string | undefined;
  #release: OpenRelease | undefined;

  constructor(link: string) {
    this.#link = link;
  }

  /** Undefined until the first release is there. While the current one cannot be read, the one before it. */
  get(): OpenRelease | undefined {
    const target = this.#readLink();
    if (target === this.#target) return this.#release;
    try {
      this.#release = target === undefined ? undefined : openRelease(resolve(dirname(this.#link), target));
      this.#target = target;
    } catch (error) {
      // Asked for again with the next request, since it may still be on its way; said once.
      if (target !== this.#refused) process.stderr.write(`✗ ${refusal(this.#link, target, error)}\n`);
      this.#refused = target;
    }
    return this.#release;
  }

  #readLink(): string | undefined {
    try {
      return readlinkSync(this.#link);
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  }
}

function refusal(link: string, target: string | undefined, error: unknown): string {
  return (
    `${link} leads to ${target}, which cannot be served; what was served before still is. ` +
    `Build the site again, or let the link lead to a whole release. The reason: ${reasonOf(error)}`
  );
}
