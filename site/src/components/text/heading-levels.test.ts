import type { Block } from '@themenportal/shared/content';
import { describe, expect, it } from 'vitest';
import { withHeadingLevels } from './heading-levels.ts';

const heading = (level: number): Block => ({
  type: 'heading',
  level,
  children: [{ type: 'text', text: `Ebene ${level}` }],
});
const paragraph = (text: string): Block => ({ type: 'paragraph', children: [{ type: 'text', text }] });
const levels = (blocks: Block[]) => blocks.flatMap((block) => (block.type === 'heading' ? [block.level] : []));

describe('headings within a text', () => {
  it('go on from the heading above the text', () => {
    expect(levels(withHeadingLevels([heading(2), heading(3), heading(2)], 2))).toEqual([3, 4, 3]);
    expect(levels(withHeadingLevels([heading(3), heading(4)], 1))).toEqual([2, 3]);
  });

  it('never jump, even when the first is deeper than those that follow', () => {
    expect(levels(withHeadingLevels([heading(4), heading(2), heading(3)], 2))).toEqual([3, 3, 4]);
  });

  it('leave out the empty paragraph that the editor adds', () => {
    expect(withHeadingLevels([paragraph('Text'), paragraph(' ')], 2)).toHaveLength(1);
  });
});
