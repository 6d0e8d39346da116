import { closeSync, openSync } from 'node:fs';
import { withPublishLock } from '../../../src/release/lock.ts';
import { releasePaths } from '../../../src/release/paths.ts';
import { publish } from '../../../src/release/publish.ts';
import { ReleaseStore, StaleReleaseError } from '../../../src/release/store/index.ts';
import { NUMBERED, numberedChange } from './numbered.ts';

/** A publisher as a process of its own, so that the operating system can kill or limit it. */
const [command = '', dataDir = '', count = 'Infinity'] = process.argv.slice(2);
const paths = releasePaths(dataDir);
const folder = paths.release(NUMBERED);

switch (command) {
  case 'publish':
    await publishUntil(Number(count));
    break;
  case 'as nobody':
    // Root may write everywhere.
    if (process.getuid?.() === 0) process.setuid?.(65_534);
    await publishUntil(Number(count));
    break;
  case 'without file handles':
    await withoutHandles();
    break;
  default:
    throw new Error(`No such command: ${command}`);
}

/** Publishes until the release is at this number, beside others who do the same. Says each number that it published. */
async function publishUntil(last: number): Promise<void> {
  let store = await opened();
  while (store.cursor < last) {
    try {
      const { cursor } = await publish(paths, store, numberedChange(store.cursor + 1));
      process.stdout.write(`${cursor}\n`);
    } catch (error) {
      if (!(error instanceof StaleReleaseError)) throw error;
      store.close();
      store = await opened();
    }
  }
}

/** Who opens a release ends what was interrupted there: not while somebody else is at it. */
function opened(): Promise<ReleaseStore> {
  return withPublishLock(paths.publishLock, async () => ReleaseStore.open(folder));
}

/** Tries with no handle left, with one, and so on; then with all. Says how often it failed. */
async function withoutHandles(): Promise<void> {
  const store = ReleaseStore.open(folder);
  let failures = 0;
  for (let free = 0; free < 6; free++) {
    const taken = takeHandles();
    for (const handle of taken.splice(0, free)) closeSync(handle);
    try {
      store.commit(numberedChange(store.cursor + 1));
    } catch {
      failures++;
    }
    for (const handle of taken) closeSync(handle);
  }
  store.close();
  await publishUntil(ReleaseStore.open(folder).cursor + 1);
  process.stdout.write(`failures ${failures}\n`);
}

function takeHandles(): number[] {
  const taken: number[] = [];
  for (;;) {
    try {
      taken.push(openSync('/dev/null', 'r'));
    } catch {
      return taken;
    }
  }
}
