import { retain } from '../release/activate.ts';
import type { ReleasePaths } from '../release/paths.ts';
import type { Progress } from './progress.ts';

/** Removes releases that are too old to go back to. The new one is served by then, so what fails here is said and fails nothing else. */
export async function tidyUp(paths: ReleasePaths, progress: Progress): Promise<void> {
  try {
    await retain(paths);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    progress.note(`Older releases could not be removed; the next build tries again. The reason: ${reason}`);
  }
}
