import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ContentType } from '@themenportal/shared/content';
import { z } from 'zod';

const folder = fileURLToPath(new URL('../fixtures/demo/', import.meta.url));

/** A snapshot of the demo content, recorded from the CMS. */
export const DEMO = { snapshot: `${folder}snapshot.json`, media: `${folder}media` };

const EntriesSchema = z.object({ entries: z.record(z.string(), z.array(z.record(z.string(), z.unknown()))) });

/** The recorded entries as the CMS gives them. */
export function demoEntries(): Partial<Record<ContentType, Record<string, unknown>[]>> {
  return EntriesSchema.parse(JSON.parse(readFileSync(DEMO.snapshot, 'utf8'))).entries;
}
