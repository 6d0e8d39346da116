import { z } from 'zod';

/**
 * What happened to an entry, seen by a reader:
 * it was published (anew), changed through another document, moved with its place or an ancestor's, withdrawn or deleted.
 */
export const ChangeKindSchema = z.enum(['publish', 'update', 'move', 'unpublish', 'delete']);
export type ChangeKind = z.infer<typeof ChangeKindSchema>;
