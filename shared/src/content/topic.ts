import { z } from 'zod';
import { violate } from '../rules/violation.ts';
import { PlainLanguageSchema, SignLanguageVideoSchema } from './accessible-versions.ts';
import { BlocksSchema } from './blocks.ts';
import { trackedEntryFields } from './entry.ts';
import { date, flag, list, optional, pagePath, reference, serviceKey, slug, text, wholeNumber } from './fields.ts';
import { MediaSchema } from './media.ts';
import { SectionSchema } from './sections.ts';

/** A page of the topic tree. */
export const TopicSchema = z
  .object({
    ...trackedEntryFields,
    title: text(90, 3),
    /** For the breadcrumb; without it the title stands there. */
    shortTitle: optional(text(40)),
    /** The line above the title; without it the parent's title stands there. */
    kicker: optional(text(90)),
    slug,
    path: pagePath,
    parent: optional(reference),
    position: z.preprocess((value) => value ?? 0, wholeNumber.nonnegative()),
    summary: text(300, 60),
    introduction: BlocksSchema,
    sections: list(SectionSchema),
    leadOffice: reference,
    contactOffices: list(reference, { max: 5 }),
    teasers: list(reference, { max: 24 }),
    image: optional(MediaSchema),
    imageAlt: optional(text(250)),
    imageDecorative: flag,
    imageCredit: optional(text(150)),
    plainLanguage: optional(PlainLanguageSchema),
    signLanguageVideo: optional(SignLanguageVideoSchema),
    serviceKeys: list(z.object({ key: serviceKey })),
    reviewDueAt: optional(date),
    contentOwner: optional(reference),
    changeNote: optional(text(300)),
  })
  .superRefine((topic, context) => {
    if (topic.image === undefined) return;
    if (!topic.imageDecorative && topic.imageAlt === undefined) violate(context, 'image-alt', ['imageAlt']);
    if (topic.imageCredit === undefined) violate(context, 'image-credit', ['imageCredit']);
  });
export type Topic = z.infer<typeof TopicSchema>;
