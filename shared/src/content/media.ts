import { z } from 'zod';
import { optional } from './fields.ts';

/** A file of the media library. `url` is relative to the CMS unless the files lie in an object store; `size` is in kilobytes (1,000 bytes). */
export const MediaSchema = z.object({
  url: z.string().min(1),
  name: z.string().min(1),
  mime: z.string().min(1),
  size: z.number().nonnegative(),
  width: optional(z.number().int().positive()),
  height: optional(z.number().int().positive()),
  /** ISO 8601 instant. A file that is replaced keeps its address, and maybe its size. */
  updatedAt: optional(z.iso.datetime()),
});
export type Media = z.infer<typeof MediaSchema>;
