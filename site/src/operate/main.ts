import { SiteError } from '../errors.ts';
import { explain } from '../explain.ts';
import { resume } from '../release/hold.ts';
import { releasePaths } from '../release/paths.ts';
import { readSettings } from '../settings.ts';
import { describeReleases } from './releases.ts';
import { rollback } from './rollback.ts';
import { verify } from './verify.ts';

const USAGE = 'Run "pnpm site:releases", "pnpm site:rollback [ID]", "pnpm site:resume" or "pnpm site:verify".';

try {
  process.stdout.write(`${await run(process.argv.slice(2))}\n`);
} catch (error) {
  process.stderr.write(`✗ ${explain(error)}\n`);
  process.exitCode = 1;
}

async function run([command, argument, ...rest]: string[]): Promise<string> {
  const settings = readSettings(process.env);
  const paths = releasePaths(settings.dataDir);
  if (rest.length > 0 || (argument !== undefined && command !== 'rollback')) throw new SiteError(USAGE);
  switch (command) {
    case 'releases':
      return describeReleases(paths);
    case 'rollback': {
      const began = performance.now();
      const { id } = await rollback(paths, argument, { warn: (text) => process.stderr.write(`! ${text}\n`) });
      const took = Math.round(performance.now() - began);
      return `✓ ${id} is served again (${took} ms). Nothing is published until you run "pnpm site:resume" or build the site.`;
    }
    case 'resume':
      return resume(paths) ? '✓ Publishing goes on from the state that is served.' : 'Publishing was not held.';
    case 'verify': {
      const found = await verify(settings);
      if (found.length === 0) return '✓ What is served is, byte by byte, what a full build makes of its content.';
      throw new SiteError(
        `What is served is not what a full build makes of it. Build the site:\n  ${found.join('\n  ')}`,
      );
    }
    default:
      throw new SiteError(USAGE);
  }
}
