import { execFile } from 'node:child_process';
import { mkdir, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import { fingerprint, isUpToDate, stampAs } from './fingerprint.mts';
import { cmsDir, distDir, panelDir, stagingDir } from './paths.mts';
import { swapDirectory } from './swap-directory.mts';

const stampName = '.compiled';

/** Compiles config/ and src/ into dist/. The output is new each time, so a removed source file leaves nothing behind. */
export const compile = async (): Promise<'compiled' | 'unchanged'> => {
  const current = await fingerprint(
    cmsDir,
    ['config/**', 'src/**', 'tsconfig.build.json', 'package.json'],
    ['src/admin/**'],
  );
  if (await isUpToDate(path.join(distDir, stampName), current)) return 'unchanged';

  const output = path.join(stagingDir, `dist-${process.pid}`);
  await mkdir(output, { recursive: true });
  await mkdir(panelDir, { recursive: true });
  const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  await promisify(execFile)(process.execPath, [tsc, '-p', 'tsconfig.build.json', '--outDir', output], { cwd: cmsDir });
  await symlink(path.relative(distDir, panelDir), path.join(output, 'build'));
  await stampAs(path.join(output, stampName), current);
  await swapDirectory(output, distDir);
  return 'compiled';
};

if (import.meta.main) {
  const started = performance.now();
  const outcome = await compile();
  console.log(`CMS ${outcome} in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
}
