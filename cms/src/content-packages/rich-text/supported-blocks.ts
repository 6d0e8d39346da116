import { z } from 'zod';

/**
 * The rich text that Markdown can hold, exactly: no property beyond these, so nothing is lost on the way.
 * It is wider than what may be published, because drafts are packed too.
 */

const mark = z.literal(true).optional();

const TextSchema = z.strictObject({
  type: z.literal('text'),
  text: z.string(),
  bold: mark,
  italic: mark,
  strikethrough: mark,
  code: mark,
});
export type Text = z.infer<typeof TextSchema>;

const LinkSchema = z.strictObject({ type: z.literal('link'), url: z.string(), children: z.array(TextSchema) });

const InlineSchema = z.discriminatedUnion('type', [TextSchema, LinkSchema]);
export type Inline = z.infer<typeof InlineSchema>;

const ListItemSchema = z.strictObject({ type: z.literal('list-item'), children: z.array(InlineSchema) });
export type ListItem = z.infer<typeof ListItemSchema>;

/** `indentLevel` is what Strapi's editor writes into a nested list. */
const ListSchema = z.strictObject({
  type: z.literal('list'),
  format: z.enum(['ordered', 'unordered']),
  indentLevel: z.number().int().positive().optional(),
  get children() {
    return z.array(z.discriminatedUnion('type', [ListItemSchema, ListSchema]));
  },
});
export type List = z.infer<typeof ListSchema>;

const BlockSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('paragraph'), children: z.array(InlineSchema) }),
  z.strictObject({ type: z.literal('quote'), children: z.array(InlineSchema) }),
  z.strictObject({
    type: z.literal('heading'),
    level: z.number().int().min(1).max(6),
    children: z.array(InlineSchema),
  }),
  ListSchema,
]);
export type Block = z.infer<typeof BlockSchema>;

export const SupportedBlocksSchema = z.array(BlockSchema);
