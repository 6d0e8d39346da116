import { type Block, plainText } from '@themenportal/shared/content';

/** The Markdown of what the generator writes: paragraphs and lists of plain words. */
export function toMarkdown(blocks: readonly Block[]): string {
  return `${blocks.map(blockToMarkdown).join('\n\n')}\n`;
}

function blockToMarkdown(block: Block): string {
  switch (block.type) {
    case 'list':
      return block.children.map((item) => `- ${plainText([item])}`).join('\n');
    case 'heading':
      return `${'#'.repeat(block.level)} ${plainText([block])}`;
    case 'quote':
      return `> ${plainText([block])}`;
    case 'paragraph':
      return plainText([block]);
    default:
      return block satisfies never;
  }
}
