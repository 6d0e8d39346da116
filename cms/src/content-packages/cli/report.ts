import type { ImportReport } from '../import/index.ts';
import { describeProblem, type PackageError } from '../problem.ts';

/** One line for every file that makes a difference, then the totals. */
export function describeImport({ entries, uploaded }: ImportReport, dryRun: boolean): string {
  const count = (status: string): number => entries.filter((entry) => entry.status === status).length;
  const lines = entries
    .filter(({ status }) => status !== 'unchanged')
    .map(({ file, status }) => `${status.padEnd(7)}  ${file}`);
  const media =
    uploaded.length === 0
      ? ''
      : `, ${uploaded.length} ${uploaded.length === 1 ? 'file' : 'files'} added to the media library`;
  const totals = `${count('created')} created, ${count('changed')} changed, ${count('unchanged')} unchanged${media}.`;
  return [...lines, dryRun ? `Dry run, nothing was changed: ${totals}` : totals].join('\n');
}

export function describeRefusal({ problems }: PackageError): string {
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return `${problems.map(describeProblem).join('\n')}\n${count}; nothing was changed.`;
}
