import type { DateSpan } from '../civil-date.ts';
import { weekdayOf } from '../civil-date.ts';
import { deviationsIn } from '../deviations.ts';
import type { Hours } from '../hours.ts';
import { weekText } from '../wording/week-text.ts';
import { weekOn } from '../week.ts';
import { type ServiceTime, serviceTimes } from './service-time.ts';

/** Reads the rows of the week, and the list of deviations over them, as a resident does. */
export function readWeekText(hours: Hours, span: DateSpan): ServiceTime[] {
  const deviations = deviationsIn(hours, span);
  return serviceTimes(span, (date) => {
    const deviation = deviations.find(({ from, through }) => from <= date && date <= through);
    if (deviation !== undefined) return deviation.slots;
    const { rows } = weekText(weekOn(hours.weeks, date), 'de');
    return rows.find(({ weekdays }) => weekdays.includes(weekdayOf(date)))?.slots ?? [];
  });
}
