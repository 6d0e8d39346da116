import { inRelease } from '../../release/paths.ts';
import { reasonOf } from '../../reason-of.ts';
import { ServedRecords } from '../records.ts';
import { isOfAnotherVersion } from './is-of-another-version.ts';

/** What is needed beside the files of a release, for its redirects and for what is rendered on demand. */
export interface OnDemandParts {
  records: ServedRecords;
  database: string;
  server: string;
}

const RETRY_AFTER_MS = 5000;

/**
 * Opens these parts of a release. After an update or a way back, its pages are as good as ever: they must not go down with
 * the rest. What may pass, too few file handles or a full disk, is tried again.
 */
export class OpenedParts {
  readonly #folder: string;
  readonly #said = new Set<string>();
  #parts: OnDemandParts | undefined;
  #retryAt = 0;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Undefined while they cannot be read. */
  get(): OnDemandParts | undefined {
    if (!this.#parts && performance.now() >= this.#retryAt) this.#open();
    return this.#parts;
  }

  #open(): void {
    const database = inRelease.database(this.#folder);
    try {
      this.#parts = { records: new ServedRecords(database), database, server: inRelease.server(this.#folder) };
      if (this.#said.size > 0) process.stderr.write(`✓ ${database} can be read again.\n`);
    } catch (error) {
      const isLasting = isOfAnotherVersion(error);
      this.#retryAt = isLasting ? Infinity : performance.now() + RETRY_AFTER_MS;
      const [fault, outlook] = isLasting
        ? ['; another version of the site may have written it', 'Build the site again.']
        : [' now', 'It is tried again every few seconds.'];
      this.#say(
        `✗ ${database} cannot be read${fault}. The pages of the release are served, but its redirects and what is ` +
          `rendered on demand are not. ${outlook} The reason: ${reasonOf(error)}\n`,
      );
    }
  }

  #say(line: string): void {
    if (!this.#said.has(line)) process.stderr.write(line);
    this.#said.add(line);
  }
}
