import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readSnapshot } from '../../../site/src/content/snapshot.ts';
import { difference } from '../compare/normalise.ts';
import { pagesIn } from '../compare/pages.ts';
import { stockAssets } from '../compare/stock-assets.ts';
import type { Bar } from '../harness/bar.ts';
import { median, timed } from '../harness/statistics.ts';
import { astroBuild, SITE_URL } from '../portal/astro-build.ts';
import { benchProgram, freePort, portalPrograms } from '../portal/programs.ts';

const ROUNDS = 2;

/** All pages anew with code that is built already, beside the generators that start from nothing. */
export const rendering: Bar = {
  name: 'rendering',
  title: 'Rendering all pages',
  async run({ folder, sizes, snapshot, note }) {
    const work = path.join(folder, 'rendering');
    const recorded = await snapshot(sizes.medium);
    const run = await programRunner(work);
    const client = await astroBuild(work, recorded);
    const build = path.dirname(client);
    const topics = Array.from(pagesIn(await readSnapshot(recorded), SITE_URL, 'topic'), ({ page }) => page);
    const [data, assets] = [path.join(work, 'topics.json'), path.join(work, 'assets.json')];
    await writeFile(data, JSON.stringify(topics));
    await writeFile(assets, JSON.stringify({ siteUrl: SITE_URL, ...(await stockAssets(build)) }));

    const times: Record<'astro' | 'all' | 'topics' | 'eleventy', number[]> = {
      astro: [],
      all: [],
      topics: [],
      eleventy: [],
    };
    const measure = async (what: keyof typeof times, measured: () => Promise<unknown>): Promise<void> => {
      const { milliseconds } = await timed(measured);
      times[what].push(milliseconds);
      note(`${what}: ${(milliseconds / 1000).toFixed(1)} s`);
    };
    const [ours, eleventy] = [path.join(work, 'ours'), path.join(work, 'eleventy')];
    const renderAll = (...kind: string[]) =>
      run('compare/render-all.ts', recorded, path.join(build, 'server'), ours, SITE_URL, ...kind);
    for (let round = 0; round < ROUNDS; round++) {
      await measure('eleventy', () => run('eleventy/build.ts', data, assets, eleventy));
      await measure('topics', () => renderAll('topic'));
      await measure('all', () => renderAll());
      await measure('astro', () => astroBuild(path.join(folder, `rendering-${round}`), recorded));
    }
    const compared = await compareWith(client, eleventy);
    return {
      findings: [
        { what: '`astro build`', value: median(times.astro) / 1000, unit: 's' },
        { what: 'all pages with the built code', value: median(times.all) / 1000, unit: 's' },
        { what: 'to `astro build`', value: median(times.all) / median(times.astro), unit: '×', limit: { atMost: 0.5 } },
        { what: 'topic pages with Eleventy and nunjucks', value: median(times.eleventy) / 1000, unit: 's' },
        { what: 'the same topic pages with the built code', value: median(times.topics) / 1000, unit: 's' },
        {
          what: 'to Eleventy',
          value: median(times.topics) / median(times.eleventy),
          unit: '×',
          limit: { atMost: 0.8 },
        },
        {
          what: "Eleventy's pages that say the same as Astro's",
          value: compared.same,
          unit: 'pages',
          limit: { atLeast: topics.length },
        },
      ],
      charts: [
        {
          name: 'rendering',
          title: `Rendering a city of ${sizes.medium.toLocaleString('en')} topics`,
          unit: 's',
          rows: [
            { label: 'astro build, all pages', value: median(times.astro) / 1000 },
            { label: 'built code, all pages', value: median(times.all) / 1000 },
            { label: 'Eleventy, topic pages', value: median(times.eleventy) / 1000 },
            { label: 'built code, topic pages', value: median(times.topics) / 1000 },
          ],
        },
      ],
      notes: [
        'Each is a program of its own, timed from its start to its end. Eleventy gets the data of its pages joined already; the built code joins it itself.',
        ...compared.faults,
      ],
    };
  },
};

async function programRunner(dataDir: string) {
  const ports = { cmsPort: await freePort(), sitePort: await freePort() };
  const { programs } = portalPrograms({ dataDir, ...ports });
  return (file: string, ...args: string[]): Promise<void> =>
    programs.run(path.basename(file, '.ts'), benchProgram(file, ...args));
}

/** How many of the pages in `folder` say the same as those of Astro, and how the first others differ. */
async function compareWith(client: string, folder: string): Promise<{ same: number; faults: string[] }> {
  let same = 0;
  const faults: string[] = [];
  for (const file of await readdir(folder, { recursive: true })) {
    if (!file.endsWith('.html')) continue;
    const [page, expected] = [path.join(folder, file), path.join(client, file)];
    const fault = difference(await readFile(expected, 'utf8'), await readFile(page, 'utf8'));
    if (fault === undefined) same++;
    else if (faults.length < 3) faults.push(`${file}: ${fault}`);
  }
  return { same, faults };
}
