import type { Bar } from '../harness/bar.ts';
import { editMenu } from '../portal/changes.ts';
import { pagesOf } from '../portal/pages.ts';
import { inStride, startPolling } from '../portal/poller.ts';
import type { Visitor } from '../portal/visitor.ts';

/** A change that stands on every page, while residents read. */
export const menu: Bar = {
  name: 'menu',
  title: 'A change on all pages',
  async run({ sizes, portal, stockBuild, quiet }) {
    const stock = await stockBuild(sizes.medium);
    const { city, editor, visitor } = await portal(sizes.medium);
    await quiet();
    const paths = pagesOf(city).filter((path) => path.startsWith('/themen/'));
    const polling = startPolling(visitor, paths, (_, { status }) => (status === 200 ? undefined : `status ${status}`));
    const { documentId, type, fields, mark } = editMenu(1);
    await editor.publish(type, documentId, fields);
    const changed = await untilAllShow(visitor, paths, mark);
    const { answers, faults } = await polling.stop();
    return {
      findings: [
        {
          what: `a stock build of ${sizes.medium.toLocaleString('en')} topics`,
          value: stock / 1000,
          unit: 's',
        },
        { what: 'all pages show the new menu after', value: changed / 1000, unit: 's' },
        {
          what: 'to the stock build',
          value: changed / stock,
          unit: '×',
          limit: { atMost: 0.7 },
        },
        { what: 'GETs meanwhile', value: answers, unit: 'answers' },
        { what: 'of which failed', value: faults.length, unit: 'answers', limit: { atMost: 0 } },
      ],
      notes: faults,
    };
  },
};

/**
 * Milliseconds until the last page that was found old has become new. All are asked, but going through thousands that are
 * new already takes as long as half of the change, and is no part of it.
 */
async function untilAllShow(visitor: Visitor, paths: readonly string[], mark: string): Promise<number> {
  const start = performance.now();
  let last = 0;
  for (const turn of paths.keys()) {
    const path = inStride(paths, turn);
    if ((await visitor.get(path)).body.includes(mark)) continue;
    await visitor.until(path, mark, { everyMs: 20, withinMs: 600_000 });
    last = performance.now() - start;
  }
  return last;
}
