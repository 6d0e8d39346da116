import { join } from 'node:path';
import type { Bar } from '../harness/bar.ts';
import { timed } from '../harness/statistics.ts';
import { astroBuild } from '../portal/astro-build.ts';

/** What everything else is compared with. */
export const stockBuild: Bar = {
  name: 'stock-build',
  title: 'A stock `astro build`',
  async run({ folder, sizes, snapshot, note }) {
    const findings = [];
    for (const topics of [sizes.small, sizes.medium]) {
      const recorded = await snapshot(topics);
      const { milliseconds } = await timed(() => astroBuild(join(folder, `stock-${topics}`), recorded));
      note(`${topics} topics built by astro in ${(milliseconds / 1000).toFixed(1)} s`);
      findings.push({ what: `${topics.toLocaleString('en')} topics`, value: milliseconds / 1000, unit: 's' as const });
    }
    return { findings };
  },
};
