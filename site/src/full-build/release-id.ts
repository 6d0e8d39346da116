/** Sorts by time, is safe as a folder name: `20261123T124510123Z`. */
export function releaseId(now: Date): string {
  return now.toISOString().replaceAll(/[-:.]/g, '');
}
