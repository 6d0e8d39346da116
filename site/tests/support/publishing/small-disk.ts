import { execFile } from 'node:child_process';
import { mkdir, rm, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

export interface SmallDisk {
  folder: string;
  /** False where this machine lets nobody mount: then the folder is an ordinary one. */
  isReal: boolean;
  /** Leaves so many bytes free, or all of them. */
  leave: (bytes: number | undefined) => Promise<void>;
  remove: () => Promise<void>;
}

/** A disk of its own that can be filled without anybody else noticing. */
export async function smallDisk(folder: string, size: number): Promise<SmallDisk> {
  await mkdir(folder, { recursive: true });
  const isReal = await run('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder]).then(
    () => true,
    () => false,
  );
  const ballast = join(folder, 'ballast');
  const leave = async (bytes: number | undefined) => {
    await rm(ballast, { force: true });
    if (bytes === undefined || !isReal) return;
    const { bavail, bsize } = await statfs(folder);
    await writeFile(ballast, Buffer.alloc(Math.max(0, bavail * bsize - bytes)));
  };
  const remove = async () => {
    if (isReal) await run('umount', [folder]);
  };
  return { folder, isReal, leave, remove };
}
