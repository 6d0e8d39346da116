import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { packageDir, repositoryDir, type PackageName } from '../repository.ts';

/** A program with its arguments; never a shell line, so that signals reach the program itself. */
export interface Command {
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
}

const ManifestSchema = z.object({ scripts: z.record(z.string(), z.string()).default({}) });

const shellSyntax = /[&|;<>$`"'\\*?(){}]/;

/** Turns a package script into the command that it stands for. */
export const commandOfScript = (script: string, cwd: string, args: readonly string[] = []): Command => {
  if (shellSyntax.test(script)) {
    throw new Error(`The package script "${script}" needs a shell. Write it as one command with plain arguments.`);
  }
  const [program = '', ...rest] = script.trim().split(/\s+/);
  const file = program === 'node' ? process.execPath : path.join(cwd, 'node_modules', '.bin', program);
  return { file, args: [...rest, ...args], cwd };
};

/** The command behind `pnpm --filter @themenportal/<name> <script>`, without pnpm in between. */
export const packageScript = (name: PackageName, script: string, args: readonly string[] = []): Command => {
  const cwd = packageDir(name);
  const manifest = ManifestSchema.parse(JSON.parse(readFileSync(path.join(cwd, 'package.json'), 'utf8')));
  const line = manifest.scripts[script];
  if (line === undefined) throw new Error(`${name}/package.json has no script "${script}".`);
  return commandOfScript(line, cwd, args);
};

/** A tool that the repository itself depends on, run from the top. */
export const tool = (name: string, ...args: string[]): Command => ({
  file: path.join(repositoryDir, 'node_modules', '.bin', name),
  args,
  cwd: repositoryDir,
});
