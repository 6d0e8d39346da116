import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settle } from './settle.ts';

interface Change {
  id: number;
  broken: boolean;
  /** Has to be there already, or to come along. */
  needs: number | undefined;
}

/** What a site would take, and how often it was asked. */
function siteWith() {
  const live = new Set<number>();
  let attempts = 0;
  const attempt = async (some: readonly Change[]): Promise<void> => {
    attempts++;
    const after = new Set([...live, ...some.map(({ id }) => id)]);
    for (const { id, broken, needs } of some) {
      if (broken) throw new Error(`${id} is broken`);
      if (needs !== undefined && !after.has(needs)) throw new Error(`${id} needs ${needs}`);
    }
    for (const { id } of some) live.add(id);
  };
  return { live, attempt, attempts: () => attempts };
}

const change = (id: number, rest: Partial<Change> = {}): Change => ({ id, broken: false, needs: undefined, ...rest });

describe('publishing as many changes as possible', () => {
  it('takes one attempt where nothing fails', async () => {
    const site = siteWith();
    expect(await settle([change(1), change(2, { needs: 3 }), change(3)], site.attempt)).toEqual([]);
    expect(site.attempts()).toBe(1);
  });

  it('holds what is broken, with the reason, and publishes everything else', async () => {
    const site = siteWith();
    const changes = Array.from({ length: 100 }, (_, id) => change(id, { broken: id === 42 }));
    expect(await settle(changes, site.attempt)).toEqual([{ change: changes[42], error: new Error('42 is broken') }]);
    expect(site.live.size).toBe(99);
    expect(site.attempts()).toBeLessThan(20);
  });

  it('holds what waits for something broken', async () => {
    const site = siteWith();
    const held = await settle([change(1, { needs: 2 }), change(2, { broken: true }), change(3)], site.attempt);
    expect(held.map(({ change: { id } }) => id)).toEqual([1, 2]);
  });

  it('publishes all that can be, in whatever order the changes come', async () => {
    // Needs form chains to smaller numbers, so that what can be published is clear.
    const chains = fc.array(fc.record({ broken: fc.boolean(), needs: fc.option(fc.nat(), { nil: undefined }) }), {
      maxLength: 40,
    });
    await fc.assert(
      fc.asyncProperty(chains, fc.infiniteStream(fc.nat()), async (parts, random) => {
        const changes = parts.map(({ broken, needs }, id) =>
          change(id, { broken, needs: needs === undefined || id === 0 ? undefined : needs % id }),
        );
        const possible = new Set<number>();
        for (const { id, broken, needs } of changes)
          if (!broken && (needs === undefined || possible.has(needs))) possible.add(id);
        const order = new Map(changes.map(({ id }) => [id, Number(random.next().value)]));
        const site = siteWith();
        const held = await settle(
          changes.toSorted((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0)),
          site.attempt,
        );
        expect(site.live).toEqual(possible);
        expect(held.length).toBe(changes.length - possible.size);
      }),
    );
  });
});
