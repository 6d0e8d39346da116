import type { ChangeBatch, EntryChange } from '@themenportal/shared/changes';
import { type ContractError, formatPath } from '@themenportal/shared/client';
import type { Media } from '@themenportal/shared/content';
import { describeIssue } from '@themenportal/shared/rules';
import type { FileCache } from '../file-cache.ts';
import type { PublishFailure } from '../release/store/index.ts';
import { entryKey } from '../content/library/entry-key.ts';
import type { LiveSite } from './live-site.ts';
import { type Fetched, withMedia } from './media-of-changes.ts';
import { isMachineFailure } from './machine-failure.ts';
import { PublishFault } from '../publish-fault.ts';
import { reasonForEditors } from './reason-for-editors.ts';
import { type Held, settle } from './settle.ts';

interface BatchOptions {
  readonly cmsUrl: string;
  readonly pictures: FileCache;
  /** ISO 8601 instant that the pages shall speak of; without one they stay at the one that they speak of. */
  readonly moment: string | undefined;
  /** Earlier changes that are held back, and stay so. */
  readonly waiting?: readonly HeldChange[];
}

type HeldChange = Held<EntryChange>;

interface BatchResult {
  /** What cannot be published, with the reasons. */
  readonly held: readonly HeldChange[];
  /** Why the pages stay at the moment that they speak of, if they do. */
  readonly timeFault: Error | undefined;
}

/**
 * Takes the changes of a batch up into what the next commit writes. What cannot be published is held back; everything else goes
 * on. Throws when the result is not what the CMS says there is, and when the machine fails.
 */
export async function publishBatch(
  site: LiveSite,
  { changes, totals }: Pick<ChangeBatch, 'changes' | 'totals'>,
  { cmsUrl, pictures, moment, waiting = [] }: BatchOptions,
): Promise<BatchResult> {
  const timeFault = moment === undefined ? undefined : await letTimePass(site, moment);
  const at = timeFault ? undefined : moment;
  const held = [...waiting, ...site.holdBack(changes)];
  const heldBack = new Set(held.map(({ change }) => change));
  const ready: EntryChange[] = [];
  const fetched = new Map<string, Fetched>();
  for (const change of changes) {
    if (heldBack.has(change)) continue;
    try {
      if (change.fault) throw brokenContract(change.fault);
      const { client } = site.store;
      const served = (file: Media) => site.servedFor(file);
      const prepared = await withMedia(change, { cmsUrl, pictures, client, served });
      ready.push(prepared.change);
      fetched.set(entryKey(change), prepared.fetched);
    } catch (error) {
      if (isMachineFailure(error)) throw error;
      held.push({ change, error });
    }
  }
  const fetchedFor = (some: readonly EntryChange[]) => some.flatMap((change) => fetched.get(entryKey(change)) ?? []);
  held.push(...(await settle(ready, (some) => site.attempt(some, fetchedFor(some), at))));
  site.checkTotals(
    totals,
    held.map(({ change }) => change),
  );
  return { held, timeFault };
}

/** A page that fails because of the day alone must not hold up everybody's changes: those then go on in the day before. */
async function letTimePass(site: LiveSite, moment: string): Promise<Error | undefined> {
  const due = site.nextMoment();
  if (due === undefined || moment < due) return undefined;
  try {
    await site.attempt([], [], moment);
    return undefined;
  } catch (error) {
    if (isMachineFailure(error)) throw error;
    return error instanceof Error ? error : new Error(String(error));
  }
}

function brokenContract(fault: ContractError): PublishFault {
  const problems = fault.issues.map((issue) => `${formatPath(issue.path)}: ${describeIssue(issue, 'de')}`);
  return new PublishFault(
    fault.message,
    `Der Eintrag verstößt gegen eine Regel für veröffentlichte Inhalte. Speichern und veröffentlichen Sie ihn erneut. ${problems.join(' ')}`,
    { cause: fault },
  );
}

export function toFailure({ change, error }: HeldChange): PublishFailure {
  const { type, documentId, locale, cursor } = change;
  return { type, documentId, locale, cursor, reason: reasonForEditors(error) };
}
