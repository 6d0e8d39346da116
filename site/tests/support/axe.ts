import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { z } from 'zod';

const ResultsSchema = z.object({
  violations: z.array(z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) })),
});

/** What axe finds wrong, by these rules or by all, as `rule: markup | markup`. */
export async function violationsOf(page: Page, ...rules: readonly string[]): Promise<string[]> {
  // Reading half a megabyte of script takes longer than a check, and a page may be checked several times.
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(axe.source);
  const runOnly = rules.length > 0 ? { type: 'rule', values: rules } : undefined;
  const options = JSON.stringify({ resultTypes: ['violations'], runOnly });
  const { violations } = ResultsSchema.parse(await page.evaluate(`axe.run(document, ${options})`));
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}
