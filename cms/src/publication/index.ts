import type { Core } from '@strapi/strapi';
import { extendSchema } from './graphql.ts';

export { listFailures } from './failures.ts';
export { prepareSiteState, readSiteState, type SiteState } from './site-state.ts';
export { publicationStatus, type PublicationStatus } from './status.ts';

/** The site says what it shows; editors, and everyone for what is published, read how far a change has got. */
export function registerPublicationStatus(strapi: Core.Strapi): void {
  extendSchema(strapi);
}

/** Says why nothing will be known of the site, where an operator looks. */
export function tellOfPublicationDoor(strapi: Core.Strapi, secret: string | undefined): void {
  if (secret !== undefined) return;
  strapi.log.warn(
    'CHANGES_SECRET is not set, so the site is not told of changes and cannot report what is live. Set the same value for both; `pnpm start` makes one.',
  );
}
