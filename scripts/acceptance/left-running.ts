import { readFileSync, readdirSync, readlinkSync } from 'node:fs';

/** The command lines of all processes that work in the folder; empty when none is left (Linux only). */
export const leftRunning = (folder: string): string[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        if (!readlinkSync(`/proc/${pid}/cwd`).startsWith(folder)) return [];
        return [`${pid} ${readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')}`];
      } catch {
        // It ended while we looked.
        return [];
      }
    });
