import { alertExamples } from './alert.ts';
import { conceptExamples } from './concept.ts';
import { cornerstoneExamples } from './cornerstone.ts';
import type { Examples } from './example.ts';
import { legalPageExamples } from './legal-page.ts';
import { officeExamples } from './office.ts';
import { portalExamples } from './portal.ts';
import { redirectExamples } from './redirect.ts';
import { serviceTeaserExamples } from './service-teaser.ts';
import { topicExamples } from './topic.ts';

/** Good and deliberately broken entries of every type: schema, gate, import and page tests iterate over the same ones. */
export const EXAMPLES: readonly Examples[] = [
  topicExamples,
  conceptExamples,
  cornerstoneExamples,
  officeExamples,
  serviceTeaserExamples,
  legalPageExamples,
  portalExamples,
  redirectExamples,
  alertExamples,
];

export { answerExample, type ExampleContent, type ExampleRequest } from './answer.ts';
export type { BrokenExample, Examples, WireEntry } from './example.ts';
export { EVERY_SECTION } from './sections.ts';
