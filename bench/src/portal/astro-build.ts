import path from 'node:path';
import { packageDir } from '../../../scripts/repository.ts';
import { freePort, portalPrograms } from './programs.ts';

/** A stock `astro build` of the site from a recorded snapshot, as anyone would run it: nothing of our own build around it. */
export async function astroBuild(folder: string, snapshot: string): Promise<string> {
  const site = packageDir('site');
  const outDir = path.join(folder, 'dist');
  const ports = { cmsPort: await freePort(), sitePort: await freePort() };
  const { programs } = portalPrograms({ dataDir: folder, ...ports });
  const astro = path.join(site, 'node_modules', 'astro', 'bin', 'astro.mjs');
  const command = { file: process.execPath, args: [astro, 'build', '--config', CONFIG, '--outDir', outDir], cwd: site };
  await programs.run('astro-build', command, { CONTENT_SNAPSHOT: snapshot, SITE_URL: SITE_URL });
  return path.join(outDir, 'client');
}

/** From the site's folder, as Astro takes it. */
const CONFIG = '../bench/src/portal/stock.config.ts';

export const SITE_URL = 'http://localhost:4321';
