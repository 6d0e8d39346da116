import { describe, expect, it } from 'vitest';
import { runCommand } from '../content-packages/run-command.ts';
import { smallCity } from '../content-packages/small-city.ts';
import { useCms } from '../harness/index.ts';
import { Follower } from './follower.ts';
import { pullEntries, readTyped } from './read-everything.ts';

const cms = useCms();

/** In a process of its own, as an operator does it. */
const importCity = (...options: string[]) =>
  smallCity.inFolder((folder) => runCommand('content-import', [folder, ...options], process.env));

describe('content:import', { timeout: 180_000 }, () => {
  it('logs nothing when it is only tried', async () => {
    expect(await importCity('--dry-run')).toMatchObject({ code: 0 });
    const follower = new Follower(cms().url);
    expect(await follower.follow()).toEqual([]);
    expect(follower.cursor).toBe(0);
  });

  it('logs each entry that it publishes, as it is at its end', async () => {
    expect(await importCity()).toMatchObject({ code: 0 });
    const follower = new Follower(cms().url);
    const changes = await follower.follow();
    expect(changes.length).toBeGreaterThan(5);
    expect(changes.map(({ kind }) => kind)).toEqual(changes.map(() => 'publish'));
    expect(follower.entries()).toEqual(await pullEntries(cms()));
    expect(follower.entries()).toEqual(await readTyped(cms()));
  });

  it('logs nothing for a package that changes nothing', async () => {
    const follower = new Follower(cms().url);
    await follower.follow();
    expect(await importCity()).toMatchObject({ code: 0 });
    expect(await follower.follow()).toEqual([]);
  });
});
