import { FeedbackSchema } from '@themenportal/shared/feedback';
import { settings } from '../../config/settings/index.ts';
import { open } from '../http/door.ts';
import { carriesToken } from './bearer.ts';
import { storeFeedback } from './store-feedback.ts';

/** `POST /feedback`, for the site only. */
export default open({
  path: '/feedback',
  // The longest message in the longest encoding fits twice.
  maxBytes: 32 * 1024,
  schema: FeedbackSchema,
  setting: 'FEEDBACK_TOKEN',
  secret: () => settings().secrets.feedbackToken,
  refusal: (token, header) =>
    carriesToken(header('authorization'), token) ? undefined : 'The token is not the one expected.',
  take: async (strapi, feedback) => {
    const stored = await storeFeedback(strapi, feedback);
    return { status: stored ? 201 : 200, stored };
  },
});
