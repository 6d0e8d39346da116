import type { ResourceLimits } from 'node:worker_threads';

/** What has just been made mostly dies young. By default Node lets 96 MB of it gather in every thread. */
const YOUNG_MEGABYTES = 4;

/** Limits of a thread beside others in one server. The closer the most is to what it needs, the sooner it tidies up. */
export function modest(megabytes: number): ResourceLimits {
  return { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: YOUNG_MEGABYTES };
}
