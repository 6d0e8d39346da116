import type { withCms } from '../../../cms/scripts/with-cms.mts';

/** The CMS, loaded. */
export type Strapi = Parameters<Parameters<typeof withCms>[0]>[0];
