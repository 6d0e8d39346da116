import { z } from 'zod';
import { BlocksSchema } from './blocks.ts';
import { date, httpsUrl, optional, text } from './fields.ts';
import { MediaSchema } from './media.ts';
import { oneVideoSource } from './sections.ts';

/**
 * A German text in Leichte Sprache. `sourceHash` is the hash of the German text that it was checked against,
 * so that it can say when it is out of date.
 */
export const PlainLanguageSchema = z.object({
  title: text(90),
  body: BlocksSchema,
  checkedBy: text(120),
  checkedOn: date,
  sourceHash: optional(text(64)),
});
export type PlainLanguage = z.infer<typeof PlainLanguageSchema>;

/** A text in German Sign Language (DGS). */
export const SignLanguageVideoSchema = z
  .object({
    file: optional(MediaSchema),
    url: optional(httpsUrl),
    poster: optional(MediaSchema),
    transcript: z.string().min(1),
    sourceHash: optional(text(64)),
  })
  .superRefine(oneVideoSource);
export type SignLanguageVideo = z.infer<typeof SignLanguageVideoSchema>;
