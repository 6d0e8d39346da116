import { createRequire } from 'node:module';
import path from 'node:path';
import { compile } from './compile.mts';
import { distDir } from './paths.mts';
import { withCms } from './with-cms.mts';

interface CommandModule {
  runCommand: (run: () => Promise<string>) => Promise<void>;
  runImport: (
    args: readonly string[],
    base: string,
    lend: typeof withCms,
    onProgress: (line: string) => void,
  ) => Promise<string>;
}

/** pnpm runs scripts in the folder of their package; people name folders from where they are. */
const base = process.env.INIT_CWD ?? process.cwd();

process.env.CMS_LOG_LEVEL ??= 'error';
await compile();
const { runCommand, runImport }: CommandModule = createRequire(import.meta.url)(
  path.join(distDir, 'src/content-packages/cli/index.js'),
);
await runCommand(() => runImport(process.argv.slice(2), base, withCms, console.error));
