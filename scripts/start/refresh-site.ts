import { existsSync } from 'node:fs';
import path from 'node:path';
import { ChildError } from '../process/child-error.ts';
import { buildSite, SITE_BUILD } from './builds.ts';
import { failureLines } from './failure-lines.ts';
import type { Session } from './session.ts';

/**
 * Builds the site anew. Where that fails, one that was built before is served as it is: what is wrong in the content can be put
 * right only while the CMS runs.
 */
export const refreshSite = async (session: Session): Promise<void> => {
  try {
    await buildSite(session);
  } catch (error) {
    const isOfTheBuild = error instanceof ChildError && error.program === SITE_BUILD;
    if (!isOfTheBuild || !existsSync(path.join(session.settings.dataDir, 'site', 'current'))) throw error;
    session.steps.say(
      ...failureLines(error),
      '',
      'The site is served as it was built before. Put this right, in the admin panel for one, and build it again:',
      'npx --yes pnpm@12.21.0 --filter @themenportal/site build',
      '',
    );
  }
};
