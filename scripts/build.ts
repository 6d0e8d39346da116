import { bringUpCms, cmsAddress, compileCms } from './start/bring-up-cms.ts';
import { buildAdminPanel, buildSite } from './start/builds.ts';
import { runSession } from './start/session.ts';
import { statusOf } from './start/wait-for.ts';

await runSession({ faults: async () => [] }, async (session) => {
  await compileCms(session);
  await buildAdminPanel(session);
  // The site is built from a CMS that runs, or else from one that runs for as long as this takes.
  const health = await statusOf(`${cmsAddress(session)}/_health`);
  if (health !== 204) await bringUpCms(session, 'start');
  await buildSite(session);
  session.steps.say(`  The site is in ${session.settings.dataDir}/site/current`);
});
