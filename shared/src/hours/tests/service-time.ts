import { type CivilDate, type DateSpan, datesIn } from '../civil-date.ts';
import { dateSlots, type Mode, type Slot } from '../slot.ts';

/** When people are served, in milliseconds of the epoch: what each reading of an output comes down to. */
export interface ServiceTime {
  readonly mode: Mode;
  readonly start: number;
  readonly end: number;
}

export function serviceTimes(span: DateSpan, slotsOn: (date: CivilDate) => readonly Slot[]): ServiceTime[] {
  return datesIn(span).flatMap((date) =>
    dateSlots(date, [...slotsOn(date)].sort(byTime)).map(({ mode, start, end }) => ({
      mode,
      start: start.getTime(),
      end: end.getTime(),
    })),
  );
}

function byTime(a: Slot, b: Slot): number {
  return a.opens.localeCompare(b.opens);
}

/** Whether an instant is served, and what comes next; answers in the order of time only, since it keeps its place. */
export function walkThrough(times: readonly ServiceTime[]) {
  const sorted = [...times].sort((a, b) => a.start - b.start);
  let place = 0;
  return (instant: number): { current?: ServiceTime | undefined; next?: ServiceTime | undefined } => {
    while ((sorted[place]?.end ?? Infinity) <= instant) place++;
    const first = sorted[place];
    return first !== undefined && first.start <= instant ? { current: first } : { next: first };
  };
}
