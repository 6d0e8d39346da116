import type { Bar } from '../harness/bar.ts';
import { changesOf } from '../portal/changes.ts';
import { pagesOf } from '../portal/pages.ts';
import { startPolling } from '../portal/poller.ts';
import { WholePages } from '../portal/whole-pages.ts';

const BUILDS = 2;

/** Publishes and full builds at once, while a reader asks for a page every five milliseconds. */
export const endurance: Bar = {
  name: 'endurance',
  title: 'Publishes and full builds under readers',
  async run({ sizes, rounds, portal, note }) {
    const { city, editor, visitor, buildSite } = await portal(sizes.small);
    const publishes = rounds < 60 ? rounds : 200;
    const whole = new WholePages(visitor);
    const polling = startPolling(visitor, pagesOf(city), (path, answer) => whole.fault(path, answer));
    const builds = (async () => {
      for (let build = 0; build < BUILDS; build++) {
        await buildSite();
        note(`full build ${build + 1} of ${BUILDS}`);
      }
    })();
    let last = changesOf(city, 2000);
    for (let round = 0; round < publishes; round++) {
      last = changesOf(city, 2000 + round);
      await editor.publish(last.type, last.documentId, last.fields);
    }
    note(`${publishes} publishes`);
    await builds;
    for (const page of last.pages) await visitor.until(page, last.mark);
    const { answers, faults } = await polling.stop();
    return {
      findings: [
        { what: `answers during ${publishes} publishes and ${BUILDS} full builds`, value: answers, unit: 'answers' },
        {
          what: 'that were not 200, not whole, or named what is not there',
          value: faults.length,
          unit: 'answers',
          limit: { atMost: 0 },
        },
      ],
      notes: faults,
    };
  },
};
