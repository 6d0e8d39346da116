import { addDays, instantOf } from '@themenportal/shared/hours';
import { cityDate } from '../../i18n/format.ts';
import { type DependencyKey, keyOf } from '../observe/keys.ts';

/** Keys that are touched when a certain instant passes. Instants are in milliseconds since 1970. */
export class Moments {
  readonly #instants = new Map<DependencyKey, number>();
  #watchesDay = false;

  /** Any key: those that have nothing to do with time are left aside. */
  add(key: DependencyKey): void {
    if (key === keyOf.today) this.#watchesDay = true;
    const instant = instantIn(key);
    if (instant !== undefined) this.#instants.set(key, instant);
  }

  has(key: DependencyKey): boolean {
    return this.#instants.has(key) || (key === keyOf.today && this.#watchesDay);
  }

  delete(key: DependencyKey): void {
    if (key === keyOf.today) this.#watchesDay = false;
    this.#instants.delete(key);
  }

  /** What is not what it was when the clock goes from one instant to another, forward or back. */
  touchedBetween(from: number, to: number): DependencyKey[] {
    if (from === to) return [];
    const [earlier, later] = from < to ? [from, to] : [to, from];
    const touched = [...this.#instants].flatMap(([key, at]) => (earlier < at && at <= later ? [key] : []));
    return midnightAfter(earlier) <= later ? [keyOf.today, ...touched] : touched;
  }

  /** Undefined if no time to come touches anything. */
  nextAfter(instant: number): number | undefined {
    let next = this.#watchesDay ? midnightAfter(instant) : Infinity;
    for (const at of this.#instants.values()) if (at > instant && at < next) next = at;
    return next === Infinity ? undefined : next;
  }
}

const PAST = keyOf.past('');
const COME = keyOf.come('');

function instantIn(key: DependencyKey): number | undefined {
  if (key.startsWith(PAST)) return midnightAfterDay(key.slice(PAST.length));
  return key.startsWith(COME) ? Date.parse(key.slice(COME.length)) : undefined;
}

/** In the city. */
function midnightAfter(instant: number): number {
  return midnightAfterDay(cityDate(new Date(instant).toISOString()));
}

function midnightAfterDay(day: string): number {
  return instantOf(addDays(day, 1), '00:00').getTime();
}
