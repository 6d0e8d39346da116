import { execFile } from 'node:child_process';
import { readdir, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import { fingerprint, isUpToDate, stampAs } from './fingerprint.mts';
import { cmsDir, distDir, panelDir } from './paths.mts';

const stamp = path.join(distDir, '.compiled');

const removeOldOutput = async (): Promise<void> => {
  const kept = path.basename(panelDir);
  const names = await readdir(distDir).catch(() => []);
  const old = names.filter((name) => !name.startsWith(kept));
  await Promise.all(old.map((name) => rm(path.join(distDir, name), { recursive: true })));
};

/** Compiles config/ and src/ into dist/. A removed source file leaves nothing behind that Strapi would still load. */
export const compile = async (): Promise<'compiled' | 'unchanged'> => {
  const current = await fingerprint(cmsDir, ['config/**', 'src/**', 'tsconfig*.json', 'package.json'], ['src/admin/**']);
  if (await isUpToDate(stamp, current)) return 'unchanged';
  await removeOldOutput();
  const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  await promisify(execFile)(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { cwd: cmsDir });
  await stampAs(stamp, current);
  return 'compiled';
};

if (import.meta.main) {
  const started = performance.now();
  const outcome = await compile();
  console.log(`CMS ${outcome} in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
}
