import { z } from 'zod';
import type { RuleId } from '../rules/rules.ts';
import { violate } from '../rules/violation.ts';
import { SLUG_MAX_LENGTH, SLUG_PATTERN } from '../slug.ts';

/**
 * The field kinds of the content model. Each takes what the wire may hold, where a missing value is `null`
 * or an emptied text is `''`, and gives what the program uses, where a missing value is `undefined`.
 */

export function optional<T extends z.ZodType>(schema: T) {
  return z.preprocess((value) => (value === null || value === '' ? undefined : value), schema.optional());
}

/** A list that the wire may leave out or give as `null`: both mean empty. */
export function list<T extends z.ZodType>(item: T, { max = 1000 } = {}) {
  return z.preprocess((value) => value ?? [], z.array(item).max(max));
}

/** Length in UTF-16 code units, as Strapi and its admin count. Blanks alone are no text. */
export function text(max: number, min = 1) {
  return z
    .string()
    .min(min)
    .max(max)
    .superRefine((value, context) => {
      if (value !== '' && value.trim() === '') violate(context, 'text-blank');
    });
}

/** The CMS keeps whole numbers in 32 bits. */
export const wholeNumber = z.number().int().max(2_147_483_647);

export const flag = z.preprocess((value) => value ?? false, z.boolean());

export const slug = matching(SLUG_PATTERN, 'slug-form').max(SLUG_MAX_LENGTH);
export const httpsUrl = matching(/^https:\/\/[^\s/]+\S*$/, 'https-url').max(500);
/** What a draft may hold in a field whose form is checked when it is published. */
const SHORT = 255;
export const phoneNumber = matching(/^\+[1-9][0-9]{6,14}$/, 'e164').max(SHORT);
export const postalCode = matching(/^[0-9]{5}$/, 'postal-code').max(SHORT);
export const serviceKey = matching(/^[0-9]{14}$/, 'service-key').max(SHORT);
export const areaKey = matching(/^[0-9]{8}$/, 'area-key').max(SHORT);
export const email = z.email().max(SHORT);
export const unitCode = matching(/^[0-9]{1,3}(\/[0-9]+(-[0-9]+)*)?$/, 'unit-code').max(20);
export const languageTag = matching(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'language-tag').max(35);
export const pagePath = matching(/^\/([a-z0-9._~-]+\/)*$/, 'path-form').max(600);

/** ISO 8601 calendar date, `2008-09-25`. */
export const date = z.iso.date();

/** Local time to the minute, `08:30`; the wire's seconds and milliseconds are always zero. */
export const time = z
  .string()
  .regex(/^([01][0-9]|2[0-3]):[0-5][0-9](:00(\.000)?)?$/)
  .transform((value) => value.slice(0, 5));

/** Another document, by its id. On the wire an object that holds the id, in a package file the id itself. */
export const reference = z.preprocess(
  (value) => (typeof value === 'object' && value !== null && 'documentId' in value ? value.documentId : value),
  z.string().min(1).max(64),
);

function matching(pattern: RegExp, rule: RuleId) {
  return z.string().superRefine((value, context) => {
    if (!pattern.test(value)) context.addIssue({ code: 'custom', params: { rule }, input: value });
  });
}
