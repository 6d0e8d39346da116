import { setImmediate as breathe } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { sampleSnapshot } from '../../tests/support/sample.ts';
import { entriesOf } from '../content/library/entry-source.ts';
import type { PageData } from '../content/page-data.ts';
import { ContentState } from '../content/state/content-state.ts';
import { WarmUp } from './warm-up.ts';

const facts = { siteUrl: 'https://portal.example', securityContact: undefined };
const rehearsals = [...ContentState.of(entriesOf(sampleSnapshot()), facts).rehearse()];
const paths = rehearsals.flat().map(({ path }) => path);

/** A renderer that is done with one batch after the other, as it is told to. */
function slowRenderer() {
  const batches: string[][] = [];
  let finish = () => {};
  return {
    batches,
    finish: async () => {
      finish();
      for (let turn = 0; turn < 10; turn++) await breathe();
    },
    render: (items: Iterable<{ readonly page: { path: string } }>) => {
      batches.push(Array.from(items, ({ page }) => page.path));
      return new Promise<void>((resolve) => (finish = resolve));
    },
  };
}

describe('warming up', () => {
  it('renders each page once, and ends where there are no more', async () => {
    const renderer = slowRenderer();
    const warmUp = new WarmUp(renderer, [rehearsals.flat()]);
    warmUp.resume();
    for (let batch = 0; batch < paths.length; batch++) await renderer.finish();
    expect(renderer.batches.flat()).toEqual(paths);
  });

  it('stops for whoever publishes, and goes on where it was', async () => {
    const renderer = slowRenderer();
    const warmUp = new WarmUp(renderer, [rehearsals.flat()]);
    warmUp.resume();
    warmUp.pause();
    await renderer.finish();
    expect(renderer.batches.flat()).toEqual(paths.slice(0, 16));
    warmUp.resume();
    expect(renderer.batches.flat()).toEqual(paths.slice(0, 32));
  });

  it('goes on as one where it was paused for a moment only', async () => {
    const renderer = slowRenderer();
    const warmUp = new WarmUp(renderer, [rehearsals.flat()]);
    warmUp.resume();
    warmUp.pause();
    warmUp.resume();
    expect(renderer.batches.flat()).toEqual(paths.slice(0, 16));
    await renderer.finish();
    expect(renderer.batches.flat()).toEqual(paths.slice(0, 32));
  });

  it('ends after as many as it takes', async () => {
    const renderer = slowRenderer();
    const many = function* (): Generator<PageData[]> {
      for (;;) yield* rehearsals;
    };
    new WarmUp(renderer, many()).resume();
    for (let batch = 0; batch < 1000; batch++) await renderer.finish();
    expect(renderer.batches.flat()).toHaveLength(1000);
  });

  it('leaves a page that cannot be rendered to those who publish it', async () => {
    let asked = 0;
    const render = () => {
      asked++;
      return Promise.reject(new Error('broken'));
    };
    const warmUp = new WarmUp({ render }, rehearsals);
    warmUp.resume();
    await breathe();
    warmUp.resume();
    expect(asked).toBe(1);
  });
});
