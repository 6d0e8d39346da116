import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EditSequences } from '../tests/support/edit-sequences.ts';

/** Usage: pnpm edit-sequences [batches] [seed]. What the tests do a few times, many times. */
const [batches = '1000', seed = '1'] = process.argv.slice(2);

const dataDir = await mkdtemp(join(tmpdir(), 'edit-sequences-'));
try {
  const sequences = await EditSequences.begin(dataDir);
  const deviations = await sequences.run(Number(batches), Number(seed));
  for (const { round, file, problem } of deviations)
    process.stdout.write(`✗ seed ${seed}, batch ${round}: ${file} ${problem}\n`);
  if (deviations.length === 0)
    process.stdout.write(
      `✓ ${batches} batches of edits (seed ${seed}): each time what a clean build makes, and no other file was written\n`,
    );
  process.exitCode = deviations.length === 0 ? 0 : 1;
  await sequences.end();
} finally {
  await rm(dataDir, { recursive: true });
}
