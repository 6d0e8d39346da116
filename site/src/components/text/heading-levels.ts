import type { Block } from '@themenportal/shared/content';

const DEEPEST = 6;

/**
 * Moves the headings of a text so that they go on from the heading above it, without a jump: editors write the
 * same text whether it stands below a section heading or directly below the title.
 */
export function withHeadingLevels(blocks: readonly Block[], below: number): Block[] {
  const levels = blocks.flatMap((block) => (block.type === 'heading' ? [block.level] : []));
  const offset = below + 1 - Math.min(...levels);
  let previous = below;
  return blocks.filter(hasContent).map((block) => {
    if (block.type !== 'heading') return block;
    previous = Math.min(block.level + offset, previous + 1, DEEPEST);
    return { ...block, level: previous };
  });
}

/** The editor leaves an empty paragraph behind the last one; a screen reader would stop there. */
function hasContent(block: Block): boolean {
  if (block.type !== 'paragraph') return true;
  return block.children.some((node) => node.type === 'link' || node.text.trim() !== '');
}
