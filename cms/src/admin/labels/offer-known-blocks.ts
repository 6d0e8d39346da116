import type { Blocks } from './panel-types';

/** What the portal does not render and the publish gate would refuse. */
const refused = new Set(['heading-one', 'heading-five', 'heading-six', 'image', 'code']);

export const offerKnownBlocks = (blocks: Blocks): Blocks =>
  Object.fromEntries(Object.entries(blocks).filter(([name]) => !refused.has(name)));
