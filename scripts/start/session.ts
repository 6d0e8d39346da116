import { childEnvironment } from '../process/child-environment.ts';
import { Children } from '../process/children.ts';
import { endOnSignal } from '../process/end-on-signal.ts';
import { envFile } from '../repository.ts';
import { parseSettings, readEnvironment, toEnvironment, type Settings } from '../settings.ts';
import { ensureSecrets } from '../settings/secrets.ts';
import { SettingsError } from '../settings/settings-error.ts';
import { Steps } from '../terminal/steps.ts';
import { firstLogin, tellsOfCreation } from './administrator.ts';
import { loginLines } from './closing-lines.ts';
import { failureLines } from './failure-lines.ts';
import { Programs } from './programs.ts';

/** What the steps of one run share. */
export interface Session {
  readonly settings: Settings;
  readonly programs: Programs;
  readonly steps: Steps;
  /** Shows the login of an administrator whom the CMS has created meanwhile; at most once. */
  showNewLogin(): void;
}

interface Options {
  /** What would keep this run from working, one line each, found out before anything is written. */
  readonly faults: (settings: Settings) => Promise<string[]>;
  readonly onLine?: (program: string, line: string) => void;
}

const openSession = async (children: Children, steps: Steps, { faults, onLine }: Options): Promise<Session> => {
  const { env, settings } = await steps.run('Check the settings', 'ports, data folder and database', async () => {
    const given = readEnvironment(process.env, envFile);
    const parsed = parseSettings(given);
    const found = await faults(parsed);
    if (found.length > 0) throw new SettingsError(found);
    return { env: given, settings: parsed };
  });
  const secrets = ensureSecrets(env, envFile);
  const login = firstLogin(settings);
  // At a quieter level the CMS would not say that it has created the administrator.
  const administrator = { ADMIN_EMAIL: login.email, ADMIN_PASSWORD: login.password, CMS_LOG_LEVEL: 'info' };
  let isLoginNew = false;
  const programs = new Programs({
    children,
    dataDir: settings.dataDir,
    env: childEnvironment({ ...env, ...secrets, ...toEnvironment(settings), ...administrator }),
    onLine: (program, line) => {
      isLoginNew ||= tellsOfCreation(line, login);
      onLine?.(program, line);
    },
  });
  const showNewLogin = (): void => {
    if (isLoginNew) steps.say('', ...loginLines(login));
    isLoginNew = false;
  };
  return { settings, programs, steps, showNewLogin };
};

/** Does the work with everything that it needs, and leaves nothing running, however it ends. */
export const runSession = async (options: Options, work: (session: Session) => Promise<void>): Promise<void> => {
  const steps = new Steps(process.stdout);
  const children = new Children();
  let session: Session | undefined;
  endOnSignal(children, {
    onEnd: () => {
      steps.close();
      session?.showNewLogin();
      steps.say('Ending everything …');
    },
    // The CMS may have created the administrator with its last words.
    onEnded: () => session?.showNewLogin(),
  });
  try {
    session = await openSession(children, steps, options);
    await work(session);
  } catch (error) {
    steps.close();
    console.error(failureLines(error).join('\n'));
    process.exitCode = 1;
  } finally {
    session?.showNewLogin();
    await children.endAll();
  }
};
