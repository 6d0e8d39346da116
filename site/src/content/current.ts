import { readSettings } from '../settings.ts';
import { SiteError } from '../errors.ts';
import { createContent } from './content.ts';
import { readSnapshot } from './snapshot.ts';

let loading: ReturnType<typeof load> | undefined;

/** The content that the routes render: read once for all pages of a build. */
export function currentContent() {
  return (loading ??= load());
}

async function load() {
  const { contentSnapshot, securityContact, siteUrl } = readSettings(process.env);
  if (contentSnapshot === undefined) {
    throw new SiteError(
      'The pages need a snapshot: run "pnpm --filter @themenportal/site build", or set CONTENT_SNAPSHOT.',
    );
  }
  const facts = { siteUrl: new URL(siteUrl).origin, securityContact };
  return createContent(await readSnapshot(contentSnapshot), facts);
}
