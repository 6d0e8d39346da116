import { SiteError } from '../errors.ts';
import { readHold } from '../release/hold.ts';
import type { ReleasePaths } from '../release/paths.ts';
import { type PublishRecord, stateId } from '../release/store/index.ts';
import { listStates, type State } from './states.ts';

/** What was published when, for whoever has to go back. */
export async function describeReleases(paths: ReleasePaths): Promise<string> {
  const states = await listStates(paths);
  if (states.length === 0) return 'There is no release yet. Build the site.';
  const width = Math.max(...states.map(({ id }) => id.length));
  const lines = states.map((state) => `${state.isServed ? '▶' : ' '} ${state.id.padEnd(width)}  ${detail(state)}`);
  return [...lines, '', '▶ is served. Go back with "pnpm site:rollback [ID]".', ...holdOf(paths)].join('\n');
}

function holdOf(paths: ReleasePaths): string[] {
  try {
    const hold = readHold(paths);
    return hold ? [`Nothing is published since ${hold.since}: run "pnpm site:resume", or build the site.`] : [];
  } catch (error) {
    // A damaged one hides nothing else.
    if (error instanceof SiteError) return [error.message];
    throw error;
  }
}

function detail({ record, release, fault, isKept }: State): string {
  if (fault !== undefined) return `its history cannot be read: ${fault}`;
  if (!record) return 'full build by an earlier version of the site';
  const kept = isKept ? '' : ' (not kept)';
  return `${record.at}  ${String(record.pages).padStart(6)} pages  ${what(record, release)}${kept}`;
}

function what({ kind, cursor, written, removed, restores = 0 }: PublishRecord, release: string): string {
  switch (kind) {
    case 'build':
      return `full build, changes up to ${cursor}`;
    case 'publish':
      return `publish up to change ${cursor}: ${written} files written, ${removed} removed`;
    case 'rollback':
      return `rollback to ${stateId(release, restores)}`;
    default:
      return kind satisfies never;
  }
}
