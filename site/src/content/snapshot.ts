import { readFile } from 'node:fs/promises';
import { parseSnapshot, type Snapshot } from '@themenportal/shared/client';
import { z } from 'zod';
import { SiteError } from '../errors.ts';

/**
 * What a release is made of: everything published at one moment. The addresses of media are those of the site
 * (`/media/…`); the files lie in the folder `media` beside the recorded snapshot.
 */
export interface RecordedSnapshot extends Snapshot {
  /** ISO 8601 instant. Pages that depend on the day (expiry, special hours) take it from here. */
  readonly pulledAt: string;
}

const PulledAtSchema = z.object({ pulledAt: z.iso.datetime() });

export async function readSnapshot(file: string): Promise<RecordedSnapshot> {
  const recorded = await readJson(file);
  const pulled = PulledAtSchema.safeParse(recorded);
  if (!pulled.success)
    throw new SiteError(`${file} does not say when it was recorded: "pulledAt" is missing or malformed.`);
  return { ...parseSnapshot(recorded), pulledAt: pulled.data.pulledAt };
}

async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    throw new SiteError(`The recorded snapshot ${file} cannot be read (${String(error)}). Check CONTENT_SNAPSHOT.`, {
      cause: error,
    });
  }
}
