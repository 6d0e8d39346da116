import { SiteError } from '../../errors.ts';
import { readSettings } from '../../settings.ts';
import { explain } from '../explain.ts';
import { readHold, resume } from '../hold.ts';
import { releasePaths } from '../paths.ts';
import { describeReleases } from './releases.ts';
import { rollback } from './rollback.ts';

const USAGE = 'Run "pnpm site:releases", "pnpm site:rollback [ID]" or "pnpm site:resume".';

try {
  process.stdout.write(`${await run(process.argv.slice(2))}\n`);
} catch (error) {
  process.stderr.write(`✗ ${explain(error)}\n`);
  process.exitCode = 1;
}

async function run([command, argument, ...rest]: string[]): Promise<string> {
  const paths = releasePaths(readSettings(process.env).dataDir);
  if (rest.length > 0 || (argument !== undefined && command !== 'rollback')) throw new SiteError(USAGE);
  switch (command) {
    case 'releases':
      return describeReleases(paths);
    case 'rollback': {
      const began = performance.now();
      const { id } = await rollback(paths, argument);
      const took = Math.round(performance.now() - began);
      return `✓ ${id} is served again (${took} ms). Nothing is published until you run "pnpm site:resume" or build the site.`;
    }
    case 'resume': {
      const hold = readHold(paths);
      resume(paths);
      return hold ? '✓ Publishing goes on from the state that is served.' : 'Publishing was not held.';
    }
    default:
      throw new SiteError(USAGE);
  }
}
