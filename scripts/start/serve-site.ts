import { packageScript } from '../process/command.ts';
import type { Session } from './session.ts';
import { waitFor } from './wait-for.ts';

/** Starts the server of the site, or its development server, and waits for its first page. */
export const serveSite = async ({ steps, programs, settings }: Session, script: 'start' | 'dev'): Promise<void> => {
  const address = `http://localhost:${settings.sitePort}/`;
  await steps.run('Serve the site', address, async () => {
    const site = programs.serve('site', packageScript('site', script));
    await programs.whileServing(waitFor(address, 200, site));
  });
};
