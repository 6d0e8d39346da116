import { accessSync, constants, existsSync, statSync } from 'node:fs';
import path from 'node:path';

const nearestExisting = (target: string): string =>
  existsSync(target) ? target : nearestExisting(path.dirname(target));

const mayWrite = (target: string): boolean => {
  try {
    accessSync(target, constants.W_OK);
    return true;
  } catch {
    return false;
  }
};

/** Why the folder cannot hold our files, without writing anything; undefined if it can. */
export const whyNotWritableFolder = (folder: string): string | undefined => {
  const existing = nearestExisting(folder);
  if (!statSync(existing).isDirectory()) return `${existing} is a file, not a folder`;
  return mayWrite(existing) ? undefined : `${existing} may not be written by this user`;
};

/** Whether the file can be created or appended to. */
export const isWritableFile = (file: string): boolean => mayWrite(existsSync(file) ? file : path.dirname(file));
