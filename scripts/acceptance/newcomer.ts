import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { repositoryDir } from '../repository.ts';

/** Someone with Node and npm, an empty home, and a fresh clone of what is committed. */
export interface Newcomer {
  readonly clone: string;
  readonly env: NodeJS.Dict<string>;
}

const ours = /^(npm_|pnpm_|INIT_CWD$|HOME$|XDG_|DATA_DIR$|DATABASE_URL$|(CMS|SITE|ADMIN)_)/i;

const machinePath = (process.env.PATH ?? '')
  .split(path.delimiter)
  .filter((folder) => !folder.includes('node_modules') && !folder.includes('pnpm'))
  .join(path.delimiter);

export const arrive = (ports: { cms: number; site: number }): Newcomer => {
  const root = mkdtempSync(path.join(tmpdir(), 'themenportal-acceptance-'));
  const home = path.join(root, 'home');
  const clone = path.join(root, 'clone');
  mkdirSync(home);
  execFileSync('git', ['clone', '--quiet', repositoryDir, clone]);
  const kept = Object.fromEntries(Object.entries(process.env).filter(([name]) => !ours.test(name)));
  const settings = { CMS_PORT: String(ports.cms), SITE_PORT: String(ports.site) };
  return { clone, env: { ...kept, PATH: machinePath, HOME: home, ...settings } };
};

export interface Start {
  readonly process: ChildProcess;
  output(): string;
  /** Seconds from the command until its output holds the text. */
  until(text: string, withinSeconds: number): Promise<number>;
}

export const typeStart = ({ clone, env }: Newcomer): Start => {
  const began = performance.now();
  const child = spawn('npx', ['--yes', 'pnpm@12.21.0', 'start'], {
    cwd: clone,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let output = '';
  let ended = false;
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)));
  child.once('close', () => (ended = true));
  const elapsed = (): number => (performance.now() - began) / 1000;
  const until = async (text: string, withinSeconds: number): Promise<number> => {
    while (!output.includes(text)) {
      if (ended) throw new Error(`The start ended before "${text}". It said:\n${output}`);
      if (elapsed() > withinSeconds) throw new Error(`No "${text}" within ${withinSeconds} s. It said:\n${output}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return elapsed();
  };
  return { process: child, output: () => output, until };
};
