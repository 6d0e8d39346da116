import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { compile } from './compile.mts';
import { fingerprint, isUpToDate, stampAs } from './fingerprint.mts';
import { bundlePanel } from './bundle-panel.mts';
import { cmsDir, panelDir, stagingDir } from './paths.mts';
import { swapDirectory } from './swap-directory.mts';

const stampName = '.built';
const inputs = [
  'cms/src/admin/**',
  'cms/src/editing/**',
  'cms/src/public-api/public-types.ts',
  'cms/config/admin.ts',
  'cms/package.json',
  'pnpm-lock.yaml',
];

const started = performance.now();
const current = await fingerprint(path.dirname(cmsDir), inputs);
if (await isUpToDate(path.join(panelDir, stampName), current)) {
  console.log('Panel unchanged.');
} else {
  process.chdir(cmsDir);
  await compile();
  const staging = path.join(stagingDir, `panel-${process.pid}`);
  await mkdir(staging, { recursive: true });
  try {
    const built = await bundlePanel(staging);
    await stampAs(path.join(built, stampName), current);
    await swapDirectory(built, panelDir);
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
  console.log(`Panel built in ${((performance.now() - started) / 1000).toFixed(0)} s.`);
}
