export type { ChangeBatch } from './change-batch.ts';
export { ChangeKindSchema, type ChangeKind } from './change-kind.ts';
export { toEntryChange, type EntryChange } from './entry-change.ts';
export { EntryTotalSchema, type EntryTotal } from './entry-total.ts';
export { WireChangeSchema, type WireChange } from './wire-change.ts';
