import { childEnvironment } from './process/child-environment.ts';
import { Children } from './process/children.ts';
import { endOnSignal } from './process/end-on-signal.ts';
import { envFile } from './repository.ts';
import { parseSettings, readEnvironment, toEnvironment } from './settings.ts';
import { ensureSecrets } from './settings/secrets.ts';
import { SettingsError } from './settings/settings-error.ts';
import { firstLogin, tellsOfCreation } from './start/administrator.ts';
import { faultsOfSurroundings } from './start/check-surroundings.ts';
import { addressLines, loginLines } from './start/closing-lines.ts';
import { failureLines } from './start/failure-lines.ts';
import { Programs } from './start/programs.ts';
import { startPortal } from './start/start-portal.ts';
import { Steps } from './terminal/steps.ts';

const steps = new Steps(process.stdout);
const children = new Children();
endOnSignal(children, () => {
  steps.close();
  steps.say('Ending everything …');
});

const checkSettings = async () => {
  const env = readEnvironment(process.env, envFile);
  const settings = parseSettings(env);
  const faults = await faultsOfSurroundings(settings, envFile);
  if (faults.length > 0) throw new SettingsError(faults);
  return { env, settings };
};

let administratorCreated = false;

try {
  const { env, settings } = await steps.run('Check the settings', 'ports, data folder and database', checkSettings);
  const secrets = ensureSecrets(env, envFile);
  const login = firstLogin(settings);
  const programs = new Programs({
    children,
    dataDir: settings.dataDir,
    env: childEnvironment({
      ...env,
      ...secrets,
      ...toEnvironment(settings),
      ADMIN_EMAIL: login.email,
      ADMIN_PASSWORD: login.password,
    }),
    onLine: (line) => {
      administratorCreated ||= tellsOfCreation(line, login);
    },
  });
  try {
    await startPortal(settings, programs, steps);
    steps.say('', ...addressLines(settings));
  } finally {
    if (administratorCreated) steps.say('', ...loginLines(login));
  }
  steps.say('', 'Ctrl-C ends everything.');
  await programs.whileServing(new Promise<never>(() => {}));
} catch (error) {
  await children.endAll();
  console.error(failureLines(error).join('\n'));
  process.exitCode = 1;
}
