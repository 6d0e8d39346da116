import { rename, rm } from 'node:fs/promises';

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** Puts a finished directory in the place of another one; readers see the old or the new, for an instant neither, never half of one. */
export const swapDirectory = async (finished: string, place: string): Promise<void> => {
  const old = `${finished}.old`;
  await rename(place, old).catch((error: unknown) => {
    if (!isMissing(error)) throw error;
  });
  await rename(finished, place);
  await rm(old, { recursive: true, force: true });
};
