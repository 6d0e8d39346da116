import { packageScript } from '../process/command.ts';
import type { Session } from './session.ts';
import { siteEnvironment } from './site-environment.ts';

/** Its name among the programs. */
export const SITE_BUILD = 'site-build';

export const buildSite = (session: Session): Promise<void> =>
  session.steps.run('Build the site', 'all content from the CMS, over GraphQL', () =>
    session.programs.run(SITE_BUILD, packageScript('site', 'build'), siteEnvironment(session)),
  );

export const buildAdminPanel = ({ steps, programs }: Session): Promise<void> =>
  steps.run('Build the admin panel', 'the bundler; about a minute when the panel changed', () =>
    programs.run('admin-build', packageScript('cms', 'build:admin')),
  );
