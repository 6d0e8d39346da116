import { existsSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { z } from 'zod';
import { inRelease } from '../release/paths.ts';
import { assetsIn, type SendAsset } from './assets.ts';
import { ServedRecords } from './records.ts';

/** The one thing that the server needs of every release, whichever version of the site built it. */
const IdentitySchema = z.object({ id: z.string() });

/** One release, opened for serving. Its documents change in place, so nothing about them is remembered. */
export interface OpenRelease {
  id: string;
  client: string;
  /** Whether there is a page at a path with a slash at its end. */
  hasPage: (path: string) => boolean;
  sendAsset: SendAsset;
  /** Missing in a release that has files only. */
  onDemand: { records: ServedRecords; database: string; server: string } | undefined;
}

export function openRelease(folder: string): OpenRelease {
  const { id } = IdentitySchema.parse(JSON.parse(readFileSync(inRelease.manifest(folder), 'utf8')));
  const client = inRelease.client(folder);
  // Whatever else leads to the folder of a page, `/x/../themen/` for one, is not its address.
  const hasPage = (path: string) => path === normalize(path) && existsSync(join(client, path, 'index.html'));
  return { id, client, hasPage, sendAsset: assetsIn(client), onDemand: openOnDemand(folder) };
}

function openOnDemand(folder: string): OpenRelease['onDemand'] {
  const database = inRelease.database(folder);
  try {
    return { records: new ServedRecords(database), database, server: inRelease.server(folder) };
  } catch (error) {
    // After an update or a way back, the pages of a release are as good as ever: they must not go down with the rest.
    const reason = (error instanceof Error ? error.message : String(error)).replaceAll(/\s+/g, ' ');
    process.stderr.write(
      `✗ ${database} cannot be read; another version of the site may have written it. The pages of the release are ` +
        `served, but its redirects and what is rendered on demand are not. Build the site again. The reason: ${reason}\n`,
    );
    return undefined;
  }
}
