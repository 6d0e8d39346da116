import { z } from 'zod';
import { pagePath } from '../content/fields.ts';
import { LOCALE_CODES } from '../locales.ts';

/** Longest message in UTF-16 code units, as browsers and Strapi count. */
export const MESSAGE_MAX_LENGTH = 3000;
export const CONTACT_MAX_LENGTH = 200;

const UNSTORABLE = /\p{Cs}|(?![\n\t])\p{Cc}/u;

/** Text that every database takes: PostgreSQL refuses NUL, and half a surrogate pair is no character. */
const plainText = (max: number) =>
  z
    .string()
    .min(1)
    .max(max)
    .refine((value) => !UNSTORABLE.test(value), 'holds control characters');

/** What a resident told the city about a page, as the site delivers it to the CMS. */
export const FeedbackSchema = z
  .strictObject({
    /** SHA-256 in hex over the form and its content: the same form sent twice is one message. */
    deliveryId: z.string().regex(/^[0-9a-f]{64}$/),
    kind: z.enum(['helpful', 'notHelpful', 'barrier']),
    /** Absent: about the site as a whole. */
    pagePath: pagePath.optional(),
    /** Of the page, and so probably of the message. */
    language: z.enum(LOCALE_CODES),
    message: plainText(MESSAGE_MAX_LENGTH).optional(),
    answerWanted: z.boolean(),
    contact: plainText(CONTACT_MAX_LENGTH).optional(),
    receivedAt: z.iso.datetime(),
  })
  .refine(({ answerWanted, contact }) => answerWanted === (contact !== undefined), {
    path: ['contact'],
    error: 'is there if and only if an answer is wanted',
  });
export type Feedback = z.infer<typeof FeedbackSchema>;
