import type { Redirect } from '@themenportal/shared/content';
import { SOURCE_LOCALE } from '@themenportal/shared/locales';
import { PUBLISHED_AT } from './moments.ts';
import type { CityPlan } from './plan.ts';

const TOPICS_OF_A_REDIRECT = 20;

/** Old addresses of some topics. */
export function redirects({ topics }: CityPlan): Redirect[] {
  return topics
    .filter((_, index) => index % TOPICS_OF_A_REDIRECT === 3)
    .map(({ id }) => ({
      documentId: `alt-${id}`,
      locale: SOURCE_LOCALE,
      publishedAt: PUBLISHED_AT,
      fromPath: `/alt/${id}/`,
      code: 'movedPermanently',
      toTopic: id,
      automatic: false,
    }));
}
