import { z } from 'zod';
import { violate } from '../rules/violation.ts';
import { isAddress } from './address.ts';

/** Rich text in Strapi's `blocks` form, bounded to what the portal renders: no HTML, no code block, no embedded image. */

export const TextNodeSchema = z.object({
  type: z.literal('text'),
  text: z.string(),
  bold: z.boolean().optional(),
  italic: z.boolean().optional(),
  underline: z.boolean().optional(),
  strikethrough: z.boolean().optional(),
  code: z.boolean().optional(),
});
export type TextNode = z.infer<typeof TextNodeSchema>;

/** A bare `#anchor` is missing because Strapi's own validator refuses it; `/page/#anchor` leads there too. */
const LINK_TARGET = /^(https:\/\/[^\s/]+\S*|mailto:[^\s@]+@[^\s@]+|tel:\+?[0-9]+|\/([^\s/]\S*)?)$/;

export const LinkNodeSchema = z
  .object({ type: z.literal('link'), url: z.string(), children: z.array(TextNodeSchema) })
  .superRefine((link, context) => {
    if (!LINK_TARGET.test(link.url) || !isAddress(link.url))
      violate(context, 'link-target', ['url'], { value: link.url });
    if (plainText(link.children).trim() === '') violate(context, 'link-text', ['children']);
  });
export type LinkNode = z.infer<typeof LinkNodeSchema>;

export const InlineNodeSchema = z.discriminatedUnion('type', [TextNodeSchema, LinkNodeSchema]);
export type InlineNode = z.infer<typeof InlineNodeSchema>;

export const ParagraphSchema = z.object({ type: z.literal('paragraph'), children: z.array(InlineNodeSchema) });
export const QuoteBlockSchema = z.object({ type: z.literal('quote'), children: z.array(InlineNodeSchema) });

export const HeadingSchema = z
  .object({ type: z.literal('heading'), level: z.number().int(), children: z.array(InlineNodeSchema) })
  .superRefine((heading, context) => {
    if (heading.level < 2 || heading.level > 4) violate(context, 'heading-level', ['level'], { level: heading.level });
    if (plainText(heading.children).trim() === '') violate(context, 'heading-empty', ['children']);
  });

export const ListItemSchema = z.object({ type: z.literal('list-item'), children: z.array(InlineNodeSchema) });
export type ListItem = z.infer<typeof ListItemSchema>;

/** A nested list stands beside the items of its parent, behind the item that it belongs to, as Strapi's editor writes it. */
export const ListSchema = z.object({
  type: z.literal('list'),
  format: z.enum(['ordered', 'unordered']),
  get children() {
    return z.array(z.discriminatedUnion('type', [ListItemSchema, ListSchema])).min(1);
  },
});
export type ListBlock = z.infer<typeof ListSchema>;

export const BlockSchema = z.discriminatedUnion('type', [ParagraphSchema, HeadingSchema, ListSchema, QuoteBlockSchema]);
export type Block = z.infer<typeof BlockSchema>;

export const BlocksSchema = z.array(BlockSchema).superRefine((blocks, context) => {
  if (plainText(blocks).trim() === '') violate(context, 'text-empty');
  let from: number | undefined;
  blocks.forEach((block, index) => {
    if (block.type !== 'heading') return;
    if (from !== undefined && block.level > from + 1) {
      violate(context, 'heading-jump', [index], { value: plainText(block.children), from, level: block.level });
    }
    from = block.level;
  });
});
export type Blocks = z.infer<typeof BlocksSchema>;

type AnyNode = Block | ListItem | InlineNode;

/** The words of a piece of rich text without its marks, blocks parted by a line break. */
export function plainText(nodes: readonly AnyNode[]): string {
  return nodes
    .map((node) => (node.type === 'text' ? node.text : plainText(node.children)))
    .join(nodes.some((node) => node.type === 'text' || node.type === 'link') ? '' : '\n');
}
