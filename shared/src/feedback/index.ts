export { CONTACT_MAX_LENGTH, type Feedback, FeedbackSchema, MESSAGE_MAX_LENGTH } from './feedback.ts';
export {
  aboutPage,
  BARRIER_IN_SIMPLE_WORDS_PATH,
  BARRIER_IN_SIMPLE_WORDS_THANKS_PATH,
  type FeedbackForm,
  feedbackPath,
  feedbackThanksPath,
} from './paths.ts';
export { EMAIL_REMOVED, PHONE_REMOVED, scrubContactDetails } from './scrub.ts';
export { storableText } from './storable-text.ts';
