import { z } from 'zod';
import { violate } from '../rules/violation.ts';
import { BlocksSchema } from './blocks.ts';
import { flag, httpsUrl, list, optional, reference, text } from './fields.ts';
import { MediaSchema } from './media.ts';

export const TextSectionSchema = z.object({
  kind: z.literal('text'),
  heading: optional(text(120)),
  body: BlocksSchema,
});

/** Shows the cornerstones of a concept inside a topic. */
export const CornerstoneListSectionSchema = z.object({
  kind: z.literal('cornerstone-list'),
  heading: optional(text(120)),
  introduction: optional(BlocksSchema),
  concept: reference,
  textAfter: optional(BlocksSchema),
});

export const ImageSectionSchema = z
  .object({
    kind: z.literal('image'),
    file: MediaSchema,
    alt: optional(text(250)),
    decorative: flag,
    caption: optional(text(250)),
    credit: text(150),
  })
  .superRefine((image, context) => {
    if (!image.decorative && image.alt === undefined) violate(context, 'image-alt', ['alt']);
  });

/** A video gives its words as text too (WCAG 1.2.1, 1.2.3). */
export const VideoSectionSchema = z
  .object({
    kind: z.literal('video'),
    title: text(120),
    file: optional(MediaSchema),
    url: optional(httpsUrl),
    poster: optional(MediaSchema),
    transcript: z.string().min(1),
  })
  .superRefine(oneVideoSource);

export const DownloadsSectionSchema = z.object({
  kind: z.literal('downloads'),
  heading: optional(text(120)),
  files: list(z.object({ title: text(150), file: MediaSchema })).refine((files) => files.length > 0, {
    params: { rule: 'text-empty' },
  }),
});

export const AccordionSectionSchema = z.object({
  kind: z.literal('accordion'),
  heading: optional(text(120)),
  questions: list(z.object({ question: text(200), answer: BlocksSchema })).refine((questions) => questions.length > 0, {
    params: { rule: 'text-empty' },
  }),
});

export const QuoteSectionSchema = z.object({
  kind: z.literal('quote'),
  text: text(600),
  attribution: text(150),
  source: optional(text(250)),
});

export const NoticeSectionSchema = z.object({
  kind: z.literal('notice'),
  tone: z.enum(['info', 'success', 'warning', 'danger']),
  heading: text(120),
  body: BlocksSchema,
});

const KnownSectionSchema = z.discriminatedUnion('kind', [
  TextSectionSchema,
  CornerstoneListSectionSchema,
  ImageSectionSchema,
  VideoSectionSchema,
  DownloadsSectionSchema,
  AccordionSectionSchema,
  QuoteSectionSchema,
  NoticeSectionSchema,
]);

/** Closed: a section of any other kind is an error that names its entry, never a gap in a page. */
export const SectionSchema = z.preprocess((value, context) => {
  const kind = sectionKind(value);
  if (kind === undefined || !isSectionKind(kind)) {
    context.issues.push({
      code: 'custom',
      input: value,
      params: { rule: 'unknown-section', kind: kind ?? '–', known: SECTION_KINDS.join(', ') },
    });
    return z.NEVER;
  }
  return typeof value === 'object' ? { ...value, kind } : value;
}, KnownSectionSchema);
export type Section = z.infer<typeof KnownSectionSchema>;
export type SectionKind = Section['kind'];

export const SECTION_KINDS: readonly SectionKind[] = KnownSectionSchema.options.map(
  (option) => option.shape.kind.value,
);

function isSectionKind(kind: string): kind is SectionKind {
  return SECTION_KINDS.some((known) => known === kind);
}

/**
 * The kind of a section, whoever wrote it: `kind` in a package file, `__component: 'sections.text'` in Strapi's store,
 * `__typename: 'ComponentSectionsText'` over GraphQL.
 */
function sectionKind(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if ('kind' in value && typeof value.kind === 'string') return value.kind;
  if ('__component' in value && typeof value.__component === 'string')
    return value.__component.replace(/^sections\./, '');
  if ('__typename' in value && typeof value.__typename === 'string') {
    const name = value.__typename.replace(/^ComponentSections/, '');
    return name.replace(/\B[A-Z]/g, '-$&').toLowerCase();
  }
  return undefined;
}

/** Shared with the video in German Sign Language. */
export function oneVideoSource(video: { file?: unknown; url?: unknown }, context: z.core.$RefinementCtx): void {
  if ((video.file === undefined) === (video.url === undefined)) violate(context, 'video-source', ['file']);
}
