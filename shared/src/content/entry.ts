import { z } from 'zod';
import { LOCALE_CODES, SOURCE_LOCALE } from '../locales.ts';
import { optional, text } from './fields.ts';

/** What every entry carries: which document it belongs to and in which language it is written. */
export const entryFields = {
  documentId: z.string().min(1).max(64),
  locale: z.enum(LOCALE_CODES),
  /** ISO 8601 instant of the last publication; absent in a draft. */
  publishedAt: optional(z.iso.datetime()),
};

/** Entries of a type without translations. Strapi leaves their locale out or gives it as null. */
export const unlocalisedEntryFields = {
  ...entryFields,
  locale: z.preprocess((value) => value ?? SOURCE_LOCALE, z.literal(SOURCE_LOCALE)),
};

/** What an entry carries whose translations know when they are out of date. */
export const trackedEntryFields = {
  ...entryFields,
  /** In a translation: SHA-256, hexadecimal, of the German text that it was made from. Absent in the German entry. */
  sourceHash: optional(text(64)),
};
