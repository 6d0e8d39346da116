import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { stateOf } from './numbered.ts';
import { numberedSite, outcomeOf, startPublisher } from './publisher.ts';

/** A publish takes about this long; the kill comes at any moment of one of the first. */
const SPREAD_MS = 60;

/**
 * Kills publishers at random moments, `kills` times, and looks after each whether the release is whole. Gives the
 * numbers that it was at. Throws when it is not, or goes back behind what a publisher said was published.
 */
export async function killPublishes(dataDir: string, kills: number, seed: number): Promise<number[]> {
  const folder = await numberedSite(dataDir);
  const random = randomFrom(seed);
  const states = [0];
  for (let kill = 0; kill < kills; kill++) {
    const said = await killOne(dataDir, random() * SPREAD_MS);
    const state = stateOf(folder);
    if (state < said)
      throw new Error(`${said} was published, but the release is at ${state} (kill ${kill}, seed ${seed}).`);
    states.push(state);
  }
  return states;
}

/** The last number that the publisher said before it was killed. */
async function killOne(dataDir: string, delay: number): Promise<number> {
  const child = startPublisher(['publish', dataDir]);
  const outcome = outcomeOf(child);
  await Promise.race([once(child.stdout ?? child, 'data'), outcome]);
  await sleep(delay);
  child.kill('SIGKILL');
  const { code, stdout, stderr } = await outcome;
  if (code !== null) throw new Error(`The publisher ended by itself: ${stderr}`);
  return Number(stdout.trim().split('\n').at(-1));
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
