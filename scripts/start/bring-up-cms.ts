import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Child } from '../process/children.ts';
import { packageScript } from '../process/command.ts';
import { packageDir } from '../repository.ts';
import type { Session } from './session.ts';
import { hasPublishedContent } from './published-content.ts';
import { waitFor } from './wait-for.ts';

const demoContent = path.join(packageDir('cms'), 'content', 'demo');

type CmsScript = 'start' | 'develop';

export const cmsAddress = ({ settings }: Session): string => `http://localhost:${settings.cmsPort}`;

export const compileCms = ({ steps, programs }: Session): Promise<void> =>
  steps.run('Compile the CMS', 'the TypeScript compiler', () =>
    programs.run('cms-compile', packageScript('cms', 'compile')),
  );

const importDemoContent = ({ steps, programs }: Session): Promise<void> =>
  steps.run('Import the demo content', 'the empty database to be filled', () =>
    programs.run('content-import', packageScript('cms', 'content:import', [demoContent, '--if-empty'])),
  );

const serveCms = (session: Session, script: CmsScript): Promise<Child> =>
  session.steps.run('Start the CMS', `${cmsAddress(session)}/_health`, async () => {
    const cms = session.programs.serve('cms', packageScript('cms', script));
    await waitFor(`${cmsAddress(session)}/_health`, 204, cms);
    return cms;
  });

/** A running CMS with content in it; an empty database gets the demo content. */
export const bringUpCms = async (session: Session, script: CmsScript): Promise<void> => {
  const { settings, programs } = session;
  // No server has a database open yet that does not exist, so the import can have it to itself.
  const isNewDatabase = !settings.databaseUrl && !existsSync(path.join(settings.dataDir, 'cms.sqlite'));
  if (isNewDatabase) await importDemoContent(session);
  const cms = await serveCms(session, script);
  if (await hasPublishedContent(cmsAddress(session))) return;
  await programs.stop(cms);
  await importDemoContent(session);
  await serveCms(session, script);
};
