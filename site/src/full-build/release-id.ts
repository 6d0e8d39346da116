/** Such as `20261123T124510123Z`. */
const PARTS = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z$/;

/** Sorts by time, also after those that there are when the clock was set back, and is safe as a folder name. */
export function releaseId(existing: readonly string[], now: Date): string {
  const times = existing.flatMap(timesIn);
  const next = Math.max(now.getTime(), ...times.map((time) => time + 1));
  return new Date(next).toISOString().replaceAll(/[-:.]/g, '');
}

/** None for what is no release. */
function timesIn(id: string): number[] {
  const time = PARTS.test(id) ? Date.parse(id.replace(PARTS, '$1-$2-$3T$4:$5:$6.$7Z')) : NaN;
  return Number.isNaN(time) ? [] : [time];
}
