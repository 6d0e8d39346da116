import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { EditSequences } from './support/edit-sequences.ts';

let dataDir: string;
let sequences: EditSequences;
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'edit-sequences-'));
  sequences = await EditSequences.begin(dataDir);
}, 600_000);
afterAll(async () => {
  await sequences.end();
  await rm(dataDir, { recursive: true });
});

it('publishes any batches of edits as a clean build would show them, and writes the files that differ and no other', async () => {
  expect(await sequences.run(60, 2026)).toEqual([]);
}, 900_000);
