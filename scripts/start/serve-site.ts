import { packageScript } from '../process/command.ts';
import type { Session } from './session.ts';
import { siteEnvironment } from './site-environment.ts';
import { waitFor } from './wait-for.ts';

/** Starts the server of the site, or its development server, and waits for its first page. */
export const serveSite = async (session: Session, script: 'start' | 'dev'): Promise<void> => {
  const { steps, programs, settings } = session;
  const address = `http://localhost:${settings.sitePort}/`;
  await steps.run('Serve the site', address, async () => {
    const site = programs.serve('site', packageScript('site', script), siteEnvironment(session));
    await programs.whileServing(waitFor(address, 200, site));
  });
};
