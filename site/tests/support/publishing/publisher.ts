import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { activate } from '../../../src/release/activate.ts';
import { releasePaths } from '../../../src/release/paths.ts';
import { layStore } from '../store.ts';
import { EVEN, NUMBERED, PAGES, pageText } from './numbered.ts';

const main = fileURLToPath(new URL('main.ts', import.meta.url));

/** A site with a numbered release at 0, which is served. Gives the folder of the release. */
export async function numberedSite(dataDir: string): Promise<string> {
  const paths = releasePaths(dataDir);
  const files = Object.fromEntries([...PAGES, EVEN].map((file) => [file, pageText(0)]));
  const derived = [{ kind: 'redirect' as const, key: '/n/', value: '0' }];
  layStore(paths.partial(NUMBERED), files, { id: NUMBERED, derived });
  await activate(paths, NUMBERED);
  return paths.release(NUMBERED);
}

/** Starts a publisher. `limits` are shell commands that hold for it: `ulimit -f 8`. */
export function startPublisher(args: readonly string[], limits = ''): ChildProcess {
  const script = `${limits ? `${limits}; ` : ''}exec "$0" "$@"`;
  return spawn('sh', ['-c', script, process.execPath, main, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
}

/** Waits until it ends. */
export async function outcomeOf(child: ChildProcess): Promise<{ code: number | null; stdout: string; stderr: string }> {
  if (!child.stdout || !child.stderr) throw new Error('The publisher was started without pipes.');
  const exit = once(child, 'exit');
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), exit]);
  return { code: child.exitCode, stdout, stderr };
}
