import { createHash } from 'node:crypto';
import { CONTENT_TYPES, ENTRY_SCHEMAS } from '@themenportal/shared/content';
import { z } from 'zod';

/** Raise it where entries come out otherwise although their schemas stay the same. */
const REVISION = 1;

/** Tells apart the forms in which entries are kept, so that a release with another contract makes all of them anew. */
export function entryForm(): string {
  const schemas = CONTENT_TYPES.map((type) =>
    z.toJSONSchema(ENTRY_SCHEMAS[type], { io: 'input', unrepresentable: 'any' }),
  );
  return createHash('sha256')
    .update(JSON.stringify([REVISION, schemas]))
    .digest('hex');
}
