import type { Core } from '@strapi/strapi';

export { FEEDBACK_UID } from './store-feedback.ts';

/** Says why nothing will arrive, where an operator looks. */
export function tellOfFeedbackDoor(strapi: Core.Strapi, token: string | undefined): void {
  if (token !== undefined) return;
  strapi.log.warn(
    'FEEDBACK_TOKEN is not set, so the CMS takes no feedback from the site. Set the same value for both; `pnpm start` makes one.',
  );
}
