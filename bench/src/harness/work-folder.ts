import { accessSync, constants } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface WorkFolder {
  readonly path: string;
  readonly ramDisk: boolean;
}

/** Where Linux has memory as a folder, it is used: what is measured is our work, not the disk's. */
const RAM_DISK = '/dev/shm';

export async function makeWorkFolder(): Promise<WorkFolder> {
  const ramDisk = isWritable(RAM_DISK);
  return { path: await mkdtemp(join(ramDisk ? RAM_DISK : tmpdir(), 'themenportal-bench-')), ramDisk };
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
