import { explain } from '../explain.ts';
import { readSettings } from '../settings.ts';
import { buildRelease } from './build-release.ts';
import { Progress } from './progress.ts';

try {
  await buildRelease(readSettings(process.env), new Progress(), {
    allowShrink: process.argv.includes('--allow-shrink'),
  });
} catch (error) {
  process.stderr.write(`✗ The site was not built; what was served before is untouched.\n${explain(error)}\n`);
  process.exitCode = 1;
}
