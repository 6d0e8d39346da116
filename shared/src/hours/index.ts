export { overlappingSlots, type OpeningSlot } from './overlap.ts';
