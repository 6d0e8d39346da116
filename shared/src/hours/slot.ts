import type { OpeningHours } from '../content/office-parts.ts';
import type { CivilDate } from './civil-date.ts';
import { type ClockTime, instantOf } from './time-zone.ts';

export type Mode = OpeningHours['mode'];

/** A stretch of one day in which people are served in one way, from `opens` up to but not including `closes`. */
export interface Slot {
  readonly opens: ClockTime;
  readonly closes: ClockTime;
  readonly mode: Mode;
}

/** The same stretch on a given date, as instants. */
export interface DatedSlot {
  readonly mode: Mode;
  readonly start: Date;
  readonly end: Date;
}

/** In order of time; what touches or overlaps in the same mode becomes one. */
export function joinSlots(slots: readonly Slot[]): readonly Slot[] {
  const joined: Slot[] = [];
  for (const { opens, closes, mode } of [...slots].sort(byTime)) {
    const last = joined.findLastIndex((other) => other.mode === mode && other.closes >= opens);
    const touching = joined[last];
    if (touching === undefined) joined.push({ opens, closes, mode });
    else if (touching.closes < closes) joined[last] = { ...touching, closes };
  }
  return joined;
}

function isSameSlot(a: Slot, b: Slot): boolean {
  return a.opens === b.opens && a.closes === b.closes && a.mode === b.mode;
}

export function areSameSlots(a: readonly Slot[], b: readonly Slot[]): boolean {
  return a.length === b.length && a.every((slot, i) => isSameSlot(slot, b[i] ?? slot));
}

/**
 * What the slots of a day mean as instants. Where the clock is put forward over one, it can begin before its
 * predecessor ends or after it ends itself: the predecessor keeps the time, and a slot without time is left out.
 */
export function dateSlots(date: CivilDate, slots: readonly Slot[]): DatedSlot[] {
  let previousEnd = new Date(0);
  return slots.flatMap(({ opens, closes, mode }) => {
    const opening = instantOf(date, opens);
    const start = opening < previousEnd ? previousEnd : opening;
    const end = instantOf(date, closes);
    if (start >= end) return [];
    previousEnd = end;
    return [{ mode, start, end }];
  });
}

function byTime(a: Slot, b: Slot): number {
  return a.opens.localeCompare(b.opens) || a.closes.localeCompare(b.closes);
}
