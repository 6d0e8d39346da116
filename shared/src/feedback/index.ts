export { CONTACT_MAX_LENGTH, type Feedback, FeedbackSchema, MESSAGE_MAX_LENGTH } from './feedback.ts';
export { EMAIL_REMOVED, PHONE_REMOVED, scrubContactDetails } from './scrub.ts';
export { storableText } from './storable-text.ts';
