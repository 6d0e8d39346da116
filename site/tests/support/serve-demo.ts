import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { createLibrary } from '../../src/content/library.ts';
import { routeTable } from '../../src/content/routes.ts';
import { readSnapshot } from '../../src/content/snapshot.ts';
import { releasePaths } from '../../src/release/paths.ts';
import { createApp } from '../../src/server/app.ts';
import { listen } from '../../src/server/listen.ts';
import { OnDemand } from '../../src/server/on-demand/on-demand.ts';
import { ServedRelease } from '../../src/server/served-release.ts';
import { DEMO } from './demo.ts';
import { runBuild } from './run-build.ts';

/** Builds the demo content and serves it: what a resident's browser meets. */
export async function serveDemo({ now, snapshot = DEMO.snapshot }: { now?: () => Date; snapshot?: string } = {}) {
  const dataDir = await mkdtemp(join(tmpdir(), 'pages-'));
  const { code, stderr } = await runBuild({ DATA_DIR: dataDir, CONTENT_SNAPSHOT: snapshot });
  if (code !== 0) throw new Error(stderr);
  const server = await listen(
    createApp(new ServedRelease(releasePaths(dataDir).current), { onDemand: new OnDemand({ now }) }),
    0,
  );
  const { port } = z.object({ port: z.number() }).parse(server.address());
  return {
    base: `http://127.0.0.1:${port}`,
    dataDir,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await rm(dataDir, { recursive: true });
    },
  };
}

/** The paths of the route table of the demo content. */
export async function demoPaths(): Promise<string[]> {
  return [...routeTable(createLibrary(await readSnapshot(DEMO.snapshot)))].map(({ path }) => path);
}
