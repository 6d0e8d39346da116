import type { PublicationReport } from '@themenportal/shared/announcements';
import type { SiteState } from './site-state.ts';

/**
 * Whether a report says more than what is known. Reports overtake each other: the higher cursor wins, of two on the
 * same one the later. Only a rollback goes back, and what was sent before it is not heard after it.
 */
export function supersedes(report: PublicationReport, known: SiteState): boolean {
  const isLater = known.at === undefined || Date.parse(report.at) > Date.parse(known.at);
  if (report.rolledBack || known.rolledBack) return isLater;
  return report.cursor > known.cursor || (report.cursor === known.cursor && isLater);
}
