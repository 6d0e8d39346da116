import path from 'node:path';
import { packageScript } from './process/command.ts';
import { childEnvironment } from './process/child-environment.ts';
import { runAttached } from './process/run-attached.ts';
import { envFile } from './repository.ts';
import { parseSettings, readEnvironment, toEnvironment } from './settings.ts';
import { ensureSecrets } from './settings/secrets.ts';
import { SettingsError } from './settings/settings-error.ts';

// pnpm runs scripts at the top of the repository and tells in INIT_CWD where the caller stood.
const callerDir = process.env.INIT_CWD ?? process.cwd();

const fromCallersView = (argument: string): string =>
  argument.startsWith('-') ? argument : path.resolve(callerDir, argument);

const [script = '', ...args] = process.argv.slice(2);

try {
  const env = readEnvironment(process.env, envFile);
  const settings = parseSettings(env);
  const secrets = ensureSecrets(env, envFile);
  const command = packageScript('cms', script, args.map(fromCallersView));
  process.exitCode = await runAttached(command, childEnvironment({ ...env, ...secrets, ...toEnvironment(settings) }));
} catch (error) {
  if (!(error instanceof SettingsError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
