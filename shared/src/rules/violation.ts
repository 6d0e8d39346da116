import type { z } from 'zod';
import type { RuleId } from './rules.ts';

export type ViolationParams = Readonly<Record<string, string | number>>;

/** Reports a broken editorial rule at `path`; {@link describeIssue} turns it into a sentence. */
export function violate<T>(
  context: z.core.$RefinementCtx<T>,
  rule: RuleId,
  path: PropertyKey[] = [],
  params: ViolationParams = {},
): void {
  context.addIssue({ code: 'custom', path, params: { rule, ...params } });
}
