import { withDemoPortal } from './end-to-end/demo-portal.ts';
import { record } from './end-to-end/recording.ts';

// After a change of the demo content or of the contract: the site's tests read what this records.
await withDemoPortal(async ({ buildSite }) => record(await buildSite()));
