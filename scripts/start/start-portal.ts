import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Child } from '../process/children.ts';
import { packageScript } from '../process/command.ts';
import { packageDir } from '../repository.ts';
import type { Settings } from '../settings.ts';
import type { Steps } from '../terminal/steps.ts';
import type { Programs } from './programs.ts';
import { hasPublishedContent } from './published-content.ts';
import { waitFor } from './wait-for.ts';

const demoContent = path.join(packageDir('cms'), 'content', 'demo');

/** Brings the portal up, step by step; pages are served before the admin panel is built. */
export const startPortal = async (settings: Settings, programs: Programs, steps: Steps): Promise<void> => {
  const cmsAddress = `http://127.0.0.1:${settings.cmsPort}`;
  const siteAddress = `http://127.0.0.1:${settings.sitePort}`;

  const importDemoContent = (): Promise<void> =>
    steps.run('Import the demo content', 'the empty database to be filled', () =>
      programs.run('content-import', packageScript('cms', 'content:import', [demoContent, '--if-empty'])),
    );

  const startCms = (): Promise<Child> =>
    steps.run('Start the CMS', `${cmsAddress}/_health`, async () => {
      const cms = programs.serve('cms', packageScript('cms', 'start'));
      await waitFor(`${cmsAddress}/_health`, 204, cms);
      return cms;
    });

  await steps.run('Compile the CMS', 'the TypeScript compiler', () =>
    programs.run('cms-compile', packageScript('cms', 'compile')),
  );

  // No server has a database open yet that does not exist, so the import can have it to itself.
  const isNewDatabase = !settings.databaseUrl && !existsSync(path.join(settings.dataDir, 'cms.sqlite'));
  if (isNewDatabase) await importDemoContent();
  const cms = await startCms();
  if (!(await hasPublishedContent(cmsAddress))) {
    await programs.stop(cms);
    await importDemoContent();
    await startCms();
  }

  await steps.run('Build the site', 'all content from the CMS, over GraphQL', () =>
    programs.run('site-build', packageScript('site', 'build')),
  );
  await steps.run('Serve the site', siteAddress, async () => {
    const site = programs.serve('site', packageScript('site', 'start'));
    await programs.whileServing(waitFor(`${siteAddress}/`, 200, site));
  });
  steps.say(`  The pages are ready: ${settings.siteUrl}/`);

  await steps.run('Build the admin panel', 'the bundler; about a minute when the panel changed', () =>
    programs.run('admin-build', packageScript('cms', 'build:admin')),
  );
};
