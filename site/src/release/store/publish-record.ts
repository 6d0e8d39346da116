import { z } from 'zod';

/** One line in the history of a release. */
export const PublishRecordSchema = z.object({
  /** 0 for the full build, then counting up. */
  seq: z.number().int().nonnegative(),
  kind: z.enum(['build', 'publish', 'rollback']),
  /** ISO 8601 instant. Later than that of the record before, even if the clock was set back. */
  at: z.iso.datetime(),
  cursor: z.number().int().nonnegative(),
  /** Pages of the release afterwards. */
  pages: z.number().int().nonnegative(),
  /** Files that were written and removed, compressed copies not counted. */
  written: z.number().int().nonnegative(),
  removed: z.number().int().nonnegative(),
  /** The state that was there before; none before a full build. */
  previous: z.number().int().nonnegative().optional(),
  /** Of a rollback: the state that is there again. */
  restores: z.number().int().nonnegative().optional(),
});
export type PublishRecord = z.output<typeof PublishRecordSchema>;

/** The number of the state that a record leads to: a rollback leads to one that there was before. */
export function stateAfter({ seq, restores }: PublishRecord): number {
  return restores ?? seq;
}

/** Of a state, as operators type it: `20261123T124510123Z` for the full build, with `.3` for the third publish after it. */
export function stateId(release: string, seq: number): string {
  return seq === 0 ? release : `${release}.${seq}`;
}

/** The parts of such an id; undefined if it is none. */
export function parseStateId(id: string): { release: string; seq: number } | undefined {
  const [, release, seq = '0'] = /^(\d{8}T\d{9}Z)(?:\.([1-9]\d{0,8}))?$/.exec(id) ?? [];
  return release === undefined ? undefined : { release, seq: Number(seq) };
}
