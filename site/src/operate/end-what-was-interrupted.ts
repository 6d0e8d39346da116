import { SiteError } from '../errors.ts';
import { currentRelease } from '../release/activate.ts';
import { endInterruptedPublish } from '../release/end-interrupted.ts';
import type { ReleasePaths } from '../release/paths.ts';
import { reasonOf } from '../reason-of.ts';
import { chooseState, listStates } from './states.ts';

/**
 * Ends the publishes in which a program was killed, in the release that is served and in the one of the state that is asked
 * for: they have happened, so each makes one more state. The served one may be beyond help when it is to be left.
 */
export async function endWhatWasInterrupted(
  paths: ReleasePaths,
  id: string | undefined,
  warn: (text: string) => void,
): Promise<void> {
  const served = await currentRelease(paths);
  const fault = await faultOf(paths, served);
  const { release, record } = chooseState(await listStates(paths), id);
  if (release === served) {
    if (fault !== undefined) throw new SiteError(`${fault} ${REMEDY}`);
    return;
  }
  if (fault !== undefined) warn(fault);
  const other = record && (await faultOf(paths, release));
  if (other !== undefined) throw new SiteError(`${other} ${REMEDY}`);
}

const REMEDY = 'Nothing was set back. Choose a state of another release from "pnpm site:releases", or build the site.';

async function faultOf(paths: ReleasePaths, release: string | undefined): Promise<string | undefined> {
  try {
    await endInterruptedPublish(paths, release);
    return undefined;
  } catch (error) {
    return `The release ${release} cannot be opened, so what was interrupted in it cannot be ended: ${reasonOf(error)}.`;
  }
}
