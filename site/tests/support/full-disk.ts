import { execFile } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const SIZE = 64 * 1024;
const BALLAST = 'ballast';

/** A disk on which a process finds no room for a file. */
export interface FullDisk {
  /** Names in the folder that are not the process's. */
  readonly ballast: readonly string[];
  makeRoom: () => Promise<void>;
  remove: () => Promise<void>;
}

/** Where this machine lets a test mount, a small disk that is full; elsewhere a process that may write no file to its end. */
export async function fullDisk(folder: string, pid: number): Promise<FullDisk> {
  await mkdir(folder, { recursive: true });
  const isMounted = await run('mount', ['-t', 'tmpfs', '-o', `size=${SIZE}`, 'tmpfs', folder]).then(
    () => true,
    () => false,
  );
  return isMounted ? filledDisk(folder) : limitedProcess(pid);
}

async function filledDisk(folder: string): Promise<FullDisk> {
  const ballast = join(folder, BALLAST);
  await writeFile(ballast, Buffer.alloc(SIZE));
  return {
    ballast: [BALLAST],
    makeRoom: () => rm(ballast),
    remove: async () => void (await run('umount', [folder])),
  };
}

async function limitedProcess(pid: number): Promise<FullDisk> {
  const limit = async (size: string) => void (await run('prlimit', ['--pid', String(pid), `--fsize=${size}:`]));
  await limit('50');
  return { ballast: [], makeRoom: () => limit('unlimited'), remove: () => Promise.resolve() };
}
