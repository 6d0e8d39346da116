import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { isRunning } from './is-running.ts';

it('ends the children even when their parent is killed and can end nobody', async () => {
  const logFile = path.join(mkdtempSync(path.join(tmpdir(), 'parent-')), 'child.log');
  const parent = spawn(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      `import { Children } from ${JSON.stringify(import.meta.resolve('./children.ts'))};
       const command = { file: process.execPath, args: ['-e', 'console.log(process.pid); setInterval(() => {}, 1000)'], cwd: '/' };
       new Children().start('child', command, { env: process.env, logFile: ${JSON.stringify(logFile)}, onLine: console.log });`,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const chunks: unknown[] = await once(parent.stdout, 'data');
  const child = Number(String(chunks[0]));
  expect(isRunning(child)).toBe(true);
  parent.kill('SIGKILL');
  await expect.poll(() => isRunning(child), { timeout: 15_000 }).toBe(false);
});
