import { execFile } from 'node:child_process';
import path from 'node:path';
import { cmsDir } from '../../scripts/paths.mts';

export interface CommandResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `content:import` or `content:export` as pnpm does, as a program of its own. */
export function runCommand(
  name: 'content-import' | 'content-export',
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<CommandResult> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [path.join(cmsDir, `scripts/${name}.mts`), ...args],
      { env, cwd: cmsDir },
      (error, stdout, stderr) => {
        resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr });
      },
    );
  });
}
