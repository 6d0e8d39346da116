import type { Mode } from '../slot.ts';
import type { ServiceTime } from './service-time.ts';

/**
 * A small reader of RFC 5545, independent of the writer: it knows the zone from the file alone, repeats weekly, and
 * gives every repetition the exact duration of the first. All-day notes say nothing of times and are passed over.
 */
export function readCalendar(file: string): ServiceTime[] {
  const lines = file
    .replaceAll(/\r\n[ \t]/g, '')
    .split('\r\n')
    .map(parseLine);
  const zone = createZone(blocks(lines, 'DAYLIGHT')[0] ?? [], blocks(lines, 'STANDARD')[0] ?? []);
  return blocks(lines, 'VEVENT').flatMap((event) => readEvent(event, zone));
}

interface Line {
  readonly name: string;
  readonly value: string;
}
type Zone = (local: number) => number;

const HOUR = 3_600_000;
const WEEK = 7 * 24 * HOUR;

function parseLine(line: string): Line {
  const [, name = '', value = ''] = /^([^:;]+)(?:;[^:]*)?:(.*)$/.exec(line) ?? [];
  return { name, value };
}

function blocks(lines: readonly Line[], component: string): Line[][] {
  const starts = lines.flatMap(({ name, value }, i) => (name === 'BEGIN' && value === component ? [i] : []));
  return starts.map((start) => {
    const rest = lines.slice(start);
    return rest.slice(
      0,
      rest.findIndex(({ name, value }) => name === 'END' && value === component),
    );
  });
}

function valueOf(lines: readonly Line[], name: string): string {
  const line = lines.find((candidate) => candidate.name === name);
  if (line === undefined) throw new Error(`The component has no ${name}.`);
  return line.value;
}

function readEvent(event: readonly Line[], zone: Zone): ServiceTime[] {
  const category = valueOf(event, 'CATEGORIES');
  if (category === 'closed') return [];
  const start = valueOf(event, 'DTSTART');
  const length = toInstant(valueOf(event, 'DTEND'), zone) - toInstant(start, zone);
  const except = event.filter(({ name }) => name === 'EXDATE').map(({ value }) => toInstant(value, zone));
  return repeat(start, event, zone)
    .filter((instant) => !except.includes(instant))
    .map((instant) => ({ mode: toMode(category), start: instant, end: instant + length }));
}

function repeat(start: string, event: readonly Line[], zone: Zone): number[] {
  const rule = event.find(({ name }) => name === 'RRULE')?.value;
  if (rule === undefined) return [toInstant(start, zone)];
  const until = /^FREQ=WEEKLY;UNTIL=(\w+)$/.exec(rule)?.[1];
  if (until === undefined) throw new Error(`The reader does not know the rule ${rule}.`);
  const last = toInstant(until, zone);
  const instants: number[] = [];
  for (let local = digitsToUtc(start); zone(local) <= last; local += WEEK) instants.push(zone(local));
  return instants;
}

function toInstant(value: string, zone: Zone): number {
  return value.endsWith('Z') ? digitsToUtc(value) : zone(digitsToUtc(value));
}

function digitsToUtc(value: string): number {
  const iso = value.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z?$/, '$1-$2-$3T$4:$5:$6Z');
  return Date.parse(iso);
}

/** In summer by the summer offset if that is true then; else, in a skipped hour too, by the winter one. */
function createZone(daylight: readonly Line[], standard: readonly Line[]): Zone {
  const [summer, winter] = [offset(valueOf(daylight, 'TZOFFSETTO')), offset(valueOf(standard, 'TZOFFSETTO'))];
  return (local) => {
    const year = new Date(local).getUTCFullYear();
    const instant = local - summer;
    const isSummer = changeIn(year, daylight) <= instant && instant < changeIn(year, standard);
    return isSummer ? instant : local - winter;
  };
}

function changeIn(year: number, rule: readonly Line[]): number {
  const month = Number(/^FREQ=YEARLY;BYMONTH=(\d+);BYDAY=-1SU$/.exec(valueOf(rule, 'RRULE'))?.[1]);
  const lastDay = new Date(Date.UTC(year, month, 0));
  const sunday = lastDay.getUTCDate() - lastDay.getUTCDay();
  const hour = Number(valueOf(rule, 'DTSTART').slice(9, 11));
  return Date.UTC(year, month - 1, sunday, hour) - offset(valueOf(rule, 'TZOFFSETFROM'));
}

function offset(value: string): number {
  return (Number(value) / 100) * HOUR;
}

function toMode(category: string): Mode {
  if (category === 'open' || category === 'byAppointment' || category === 'phoneOnly') return category;
  throw new Error(`The reader does not know the category ${category}.`);
}
