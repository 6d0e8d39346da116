import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, normalize } from 'node:path';
import sirv from 'sirv';
import type { OnDemandFrames } from '../content/on-demand/frames.ts';
import { readFrames } from '../content/on-demand/frames-schema.ts';
import { type OpenNowOffices, readOpenNowOffices } from '../content/on-demand/open-now-offices.ts';
import { type ReleaseManifest, ReleaseManifestSchema } from '../release/manifest.ts';
import { inRelease } from '../release/paths.ts';
import { fileHeaders, pageHeaders } from './headers.ts';

type Next = () => void;

/** One finished release, opened for serving. Its files never change, so they are listed once. */
export interface OpenRelease {
  manifest: ReleaseManifest;
  client: string;
  /** Of the page at a path. */
  headersOf: (path: string) => ReturnType<typeof pageHeaders>;
  /** Whether there is a page at a path with a slash at its end. */
  hasPage: (path: string) => boolean;
  serve: (request: IncomingMessage, response: ServerResponse, next: Next) => void;
  /** Missing in a release that has files only. */
  onDemand: { frames: OnDemandFrames; offices: OpenNowOffices; search: string; server: string } | undefined;
}

export function openRelease(folder: string): OpenRelease {
  const manifest = ReleaseManifestSchema.parse(JSON.parse(readFileSync(inRelease.manifest(folder), 'utf8')));
  const client = inRelease.client(folder);
  const headersOf = headersByPage(manifest);
  const serve = sirv(client, {
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders(response, path) {
      const headers = path.endsWith('/') || path.endsWith('.html') ? headersOf(path) : fileHeaders(path);
      for (const [name, value] of Object.entries(headers)) if (value !== undefined) response.setHeader(name, value);
    },
  });
  // Whatever else leads to the folder of a page, `/x/../themen/` for one, is not its address.
  const hasPage = (path: string) => path === normalize(path) && existsSync(join(client, path, 'index.html'));
  return { manifest, client, headersOf, hasPage, serve, onDemand: openOnDemand(folder) };
}

/** Each page allows its own styles only. */
function headersByPage({ styleHashes, stylePages }: ReleaseManifest): OpenRelease['headersOf'] {
  const anyPage = pageHeaders(styleHashes);
  const byPage = new Map(
    Object.entries(stylePages).flatMap(([hash, paths]) => {
      const headers = pageHeaders([hash]);
      return paths.map((path) => [path, headers] as const);
    }),
  );
  return (path) => byPage.get(path.replace(/\.html$/, '/')) ?? anyPage;
}

function openOnDemand(folder: string): OpenRelease['onDemand'] {
  const frames = inRelease.frames(folder);
  if (!existsSync(frames)) return undefined;
  const [search, server] = [inRelease.search(folder), inRelease.server(folder)];
  try {
    const offices = readOpenNowOffices(readFileSync(inRelease.offices(folder), 'utf8'));
    return { frames: readFrames(readFileSync(frames, 'utf8')), offices, search, server };
  } catch {
    // After an update or a way back, the pages of a release are as good as ever: they must not go down with the rest.
    process.stderr.write(
      `✗ The release ${folder} was built by another version of the site: its pages are served, but what is rendered ` +
        'on demand is not. Build the site again.\n',
    );
    return undefined;
  }
}
