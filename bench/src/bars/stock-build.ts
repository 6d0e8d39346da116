import type { Bar } from '../harness/bar.ts';

/** What everything else is compared with. */
export const stockBuild: Bar = {
  name: 'stock-build',
  title: 'A stock `astro build`',
  async run({ sizes, stockBuild, note }) {
    const findings = [];
    for (const topics of [sizes.small, sizes.medium]) {
      const milliseconds = await stockBuild(topics);
      note(`${topics} topics built by astro in ${(milliseconds / 1000).toFixed(1)} s`);
      findings.push({ what: `${topics.toLocaleString('en')} topics`, value: milliseconds / 1000, unit: 's' as const });
    }
    return { findings };
  },
};
