import { addDays, type CivilDate, datesIn, type DateSpan, type Weekday, weekdayOf } from '../civil-date.ts';
import type { Deviation } from '../deviations.ts';
import type { Validity } from './specification.ts';

/** The stretches in which a weekday is as usual; what has ended before the span is left out. */
export function undisturbed(
  { validFrom, validThrough }: Validity,
  weekday: Weekday,
  deviations: readonly Deviation[],
  span: DateSpan,
): Validity[] {
  const stretches: Validity[] = [];
  let begin = validFrom;
  for (const { from, through } of deviations.filter((deviation) => includes(deviation, weekday))) {
    stretches.push({ validFrom: begin, validThrough: earlier(addDays(from, -1), validThrough) });
    begin = later(addDays(through, 1), validFrom);
  }
  stretches.push({ validFrom: begin, validThrough });
  return stretches.filter(
    (stretch) => stretch.validThrough === undefined || stretch.validThrough >= later(span.from, stretch.validFrom),
  );
}

function includes({ from, through }: Deviation, weekday: Weekday): boolean {
  const week = addDays(from, 6);
  return datesIn({ from, through: earlier(week, through) }).some((date) => weekdayOf(date) === weekday);
}

function earlier(a: CivilDate, b: CivilDate | undefined): CivilDate {
  return b !== undefined && b < a ? b : a;
}

function later(a: CivilDate, b: CivilDate | undefined): CivilDate {
  return b !== undefined && b > a ? b : a;
}
