import { existsSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { z } from 'zod';
import { inRelease } from '../release/paths.ts';
import { assetsIn, type SendAsset } from './assets.ts';
import { type OnDemandParts, OpenedParts } from './on-demand/opened-parts.ts';

/** The one thing that the server needs of every release, whichever version of the site built it. */
const IdentitySchema = z.object({ id: z.string() });

/** One release, opened for serving. Its documents change in place, so nothing about them is remembered. */
export interface OpenRelease {
  id: string;
  client: string;
  /** Whether there is a page at a path with a slash at its end. */
  hasPage: (path: string) => boolean;
  sendAsset: SendAsset;
  /** Missing while it cannot be read. */
  readonly onDemand: OnDemandParts | undefined;
}

export function openRelease(folder: string): OpenRelease {
  const { id } = IdentitySchema.parse(JSON.parse(readFileSync(inRelease.manifest(folder), 'utf8')));
  const client = inRelease.client(folder);
  // Whatever else leads to the folder of a page, `/x/../themen/` for one, is not its address.
  const hasPage = (path: string) => path === normalize(path) && existsSync(join(client, path, 'index.html'));
  const parts = new OpenedParts(folder);
  return {
    id,
    client,
    hasPage,
    sendAsset: assetsIn(client),
    get onDemand() {
      return parts.get();
    },
  };
}
