import { envFile } from './repository.ts';
import { bringUpCms, compileCms } from './start/bring-up-cms.ts';
import { buildAdminPanel } from './start/builds.ts';
import { faultsOfSurroundings } from './start/check-surroundings.ts';
import { addressLines } from './start/closing-lines.ts';
import { serveSite } from './start/serve-site.ts';
import { runSession } from './start/session.ts';

let isUp = false;
// Before that the steps tell what happens, and a failure shows the last lines.
const onLine = (program: string, line: string): void => {
  if (isUp) console.log(`${program.padEnd(4)} │ ${line}`);
};

await runSession({ faults: (settings) => faultsOfSurroundings(settings, envFile), onLine }, async (session) => {
  const { steps, programs } = session;
  await compileCms(session);
  await bringUpCms(session, 'develop');
  // Whoever ends this while the rest is being built must know the password by then.
  session.showNewLogin();
  await serveSite(session, 'dev');
  await buildAdminPanel(session);
  isUp = true;
  steps.say('', ...(await addressLines(session)));
  session.showNewLogin();
  steps.say('', 'Changes to the code show at once. Ctrl-C ends everything.');
  await programs.untilOneEnds();
});
