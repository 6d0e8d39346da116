import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { watch } from 'node:fs/promises';
import path from 'node:path';
import { cmsDir } from './paths.mts';

const settleMilliseconds = 200;

const run = (script: string): ChildProcess =>
  spawn(process.execPath, [path.join(import.meta.dirname, script)], {
    cwd: cmsDir,
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'development' },
  });

let server = run('start.mts');
let settling: NodeJS.Timeout | undefined;

/** The panel is rebuilt beside the one that is served; everything else needs a new server, which compiles as it starts. */
const apply = async (panelOnly: boolean): Promise<void> => {
  if (panelOnly) {
    run('build-admin.mts');
    return;
  }
  if (server.exitCode === null) {
    server.kill('SIGTERM');
    await once(server, 'exit');
  }
  server = run('start.mts');
};

const follow = async (directory: string): Promise<void> => {
  let panelOnly = true;
  for await (const { filename } of watch(path.join(cmsDir, directory), { recursive: true })) {
    panelOnly &&= directory === 'src' && filename?.startsWith(`admin${path.sep}`) === true;
    clearTimeout(settling);
    settling = setTimeout(() => {
      void apply(panelOnly);
      panelOnly = true;
    }, settleMilliseconds);
  }
};

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => {
    server.kill(signal);
    process.exit();
  });
}
await Promise.all([follow('src'), follow('config')]);
