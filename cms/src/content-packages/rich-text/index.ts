import { isDeepStrictEqual } from 'node:util';
import { blocksToMarkdown } from './blocks-to-markdown.ts';
import { markdownToBlocks } from './markdown-to-blocks.ts';
import { SupportedBlocksSchema } from './supported-blocks.ts';

export { MarkdownError } from './markdown-error.ts';

/** Markdown where it says exactly the same as the blocks, else the blocks themselves. */
export function printRichText(blocks: readonly unknown[]): string | readonly unknown[] {
  const supported = SupportedBlocksSchema.safeParse(blocks);
  if (!supported.success) return blocks;
  const markdown = blocksToMarkdown(supported.data);
  return isDeepStrictEqual(readOrNothing(markdown), blocks) ? markdown : blocks;
}

/** Reads what {@link printRichText} wrote, or Markdown that a person wrote. Throws a MarkdownError. */
export function readRichText(written: string | readonly unknown[]): readonly unknown[] {
  return typeof written === 'string' ? markdownToBlocks(written) : written;
}

function readOrNothing(markdown: string): readonly unknown[] | undefined {
  try {
    return markdownToBlocks(markdown);
  } catch {
    // What Markdown would read as something else stays raw.
    return undefined;
  }
}
