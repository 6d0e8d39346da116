import type { Bar, Finding } from '../harness/bar.ts';
import { median, percentile } from '../harness/statistics.ts';
import type { Stage } from '../harness/stage.ts';
import type { Portal } from '../portal/portal.ts';
import { changesOf } from '../portal/changes.ts';

/** From the CMS's answer to an editor's publish to the new bytes on a GET, at three sizes side by side. */
export const publish: Bar = {
  name: 'publish',
  title: 'From publish to the page',
  async run(stage) {
    const { sizes } = stage;
    const all = [sizes.small, sizes.medium, sizes.large];
    const build = await stage.stockBuild(sizes.medium);
    const latencies = await measure(stage, all);
    const of = (topics: number): number[] => latencies.get(topics) ?? [];
    const name = (topics: number) => `${topics.toLocaleString('en')} topics`;
    const perSize = all.flatMap((topics): Finding[] => [
      { what: `p50 at ${name(topics)}`, value: median(of(topics)), unit: 'ms', ...limit(topics, sizes.medium, 60) },
      {
        what: `p95 at ${name(topics)}`,
        value: percentile(of(topics), 0.95),
        unit: 'ms',
        ...limit(topics, sizes.medium, 150),
      },
    ]);
    return {
      findings: [
        ...perSize,
        {
          what: `p95 at ${name(sizes.large)} to p95 at ${name(sizes.small)}`,
          value: percentile(of(sizes.large), 0.95) / percentile(of(sizes.small), 0.95),
          unit: '×',
          limit: { atMost: 1.3 },
        },
        {
          what: `p50 faster than \`astro build\` at ${name(sizes.medium)}`,
          value: build / median(of(sizes.medium)),
          unit: '×',
          limit: { atLeast: 60 },
        },
      ],
      charts: [
        {
          name: 'publish',
          title: 'From publish to the page (p95)',
          unit: 'ms',
          rows: all.map((topics) => ({ label: name(topics), value: percentile(of(topics), 0.95) })),
        },
      ],
      notes: [
        'Half of the publishes change the text of a topic, half the telephone number of an office, which stands on about forty pages. ' +
          'The sizes take turns, so that what else the machine does falls on all of them.',
      ],
    };
  },
};

function limit(topics: number, medium: number, atMost: number): { limit?: { atMost: number } } {
  return topics === medium ? { limit: { atMost } } : {};
}

async function measure(stage: Stage, sizes: readonly number[]): Promise<Map<number, number[]>> {
  const latencies = new Map<number, number[]>(sizes.map((size) => [size, []]));
  for (const size of sizes) await stage.portal(size);
  await stage.quiet();
  // The first publishes warm up what runs for the first time.
  for (let round = -3; round < stage.rounds; round++) {
    for (const size of sizes) {
      const milliseconds = await publishOnce(await stage.portal(size), round + 3);
      if (round >= 0) latencies.get(size)?.push(milliseconds);
    }
    if (round >= 0 && round % 10 === 9) stage.note(`${round + 1} of ${stage.rounds} publishes at each size`);
  }
  return latencies;
}

/** Milliseconds from the publish response until every page that was looked at is new. */
async function publishOnce({ editor, visitor, city }: Portal, round: number): Promise<number> {
  const { type, documentId, fields, mark, pages } = changesOf(city, round);
  await editor.publish(type, documentId, fields);
  const start = performance.now();
  // One after the other: asking for all at once takes a processor from those who publish.
  for (const page of pages) await visitor.until(page, mark);
  return performance.now() - start;
}
