import { envFile } from './repository.ts';
import { bringUpCms, compileCms } from './start/bring-up-cms.ts';
import { buildAdminPanel } from './start/builds.ts';
import { faultsOfSurroundings } from './start/check-surroundings.ts';
import { addressLines } from './start/closing-lines.ts';
import { refreshSite } from './start/refresh-site.ts';
import { serveSite } from './start/serve-site.ts';
import { runSession } from './start/session.ts';

await runSession({ faults: (settings) => faultsOfSurroundings(settings, envFile) }, async (session) => {
  const { steps, settings, programs } = session;
  await compileCms(session);
  await bringUpCms(session, 'start');
  // Whoever ends this while the rest is being built must know the password by then.
  session.showNewLogin();
  await refreshSite(session);
  await serveSite(session, 'start');
  steps.say(`  The pages are ready: ${settings.siteUrl}/`);
  await buildAdminPanel(session);
  steps.say('', ...(await addressLines(session)));
  session.showNewLogin();
  steps.say('', 'Ctrl-C ends everything.');
  await programs.untilOneEnds();
});
