import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { killPublishes } from '../tests/support/publishing/kill-publishes.ts';

/** Usage: pnpm kill-publishes [kills] [seed]. What the tests do a few times, many times. */
const [kills = '200', seed = '1'] = process.argv.slice(2);

const dataDir = await mkdtemp(join(tmpdir(), 'kill-publishes-'));
try {
  const states = await killPublishes(dataDir, Number(kills), Number(seed));
  process.stdout.write(
    `✓ ${kills} kills (seed ${seed}), ${states.at(-1)} publishes, and the release was whole each time\n`,
  );
} finally {
  await rm(dataDir, { recursive: true });
}
