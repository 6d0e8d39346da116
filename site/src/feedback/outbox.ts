import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Feedback, FeedbackSchema } from '@themenportal/shared/feedback';

const MAX_MESSAGES = 5000;
const MESSAGE = /^[0-9a-f]{64}\.json$/;
const PARTIAL = '.partial';

/** A message that could not be kept: the disk or the outbox is full, or the folder cannot be written. */
export class NotKeptError extends Error {
  override name = 'NotKeptError';
}

/** Messages that the CMS has not confirmed, one file each, named by their delivery id. */
export class Outbox {
  readonly folder: string;
  readonly #refused: string;
  readonly #maxMessages: number;

  constructor(folder: string, { maxMessages = MAX_MESSAGES } = {}) {
    this.folder = folder;
    this.#refused = join(folder, 'refused');
    this.#maxMessages = maxMessages;
  }

  /** Once this is done, neither a crash nor a power cut loses the message. */
  async keep(feedback: Feedback): Promise<void> {
    try {
      await mkdir(this.folder, { recursive: true, mode: 0o700 });
      if ((await this.ids()).length >= this.#maxMessages) throw new Error(`it holds ${this.#maxMessages} messages`);
      await this.#write(feedback);
    } catch (cause) {
      throw new NotKeptError(`A message was not kept in ${this.folder} (${String(cause)}).`, { cause });
    }
  }

  async #write(feedback: Feedback): Promise<void> {
    const partial = join(this.folder, `${randomUUID()}${PARTIAL}`);
    try {
      const file = await open(partial, 'wx', 0o600);
      try {
        await file.writeFile(JSON.stringify(feedback));
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(partial, this.#file(feedback.deliveryId));
    } catch (error) {
      await rm(partial, { force: true });
      throw error;
    }
    await syncFolder(this.folder);
  }

  async ids(): Promise<string[]> {
    try {
      const names = await readdir(this.folder);
      return names.filter((name) => MESSAGE.test(name)).map((name) => name.slice(0, -'.json'.length));
    } catch (error) {
      if (isMissing(error)) return [];
      throw error;
    }
  }

  /** Undefined for a file that holds no message. */
  async read(id: string): Promise<Feedback | undefined> {
    try {
      return FeedbackSchema.parse(JSON.parse(await readFile(this.#file(id), 'utf8')));
    } catch (error) {
      if (error instanceof SyntaxError || (error instanceof Error && error.name === 'ZodError')) return undefined;
      throw error;
    }
  }

  async remove(id: string): Promise<void> {
    await rm(this.#file(id), { force: true });
  }

  /** Puts aside what nobody will ever take, so that it does not hold up the others. */
  async putAside(id: string): Promise<void> {
    await mkdir(this.#refused, { recursive: true, mode: 0o700 });
    await rename(this.#file(id), join(this.#refused, `${id}.json`));
  }

  /** Leftovers of writes that a crash cut short; nobody was thanked for those. */
  async removePartials(): Promise<void> {
    const names = await readdir(this.folder).catch((error: unknown) => {
      if (isMissing(error)) return [];
      throw error;
    });
    for (const name of names) if (name.endsWith(PARTIAL)) await rm(join(this.folder, name), { force: true });
  }

  #file(id: string): string {
    return join(this.folder, `${id}.json`);
  }
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
