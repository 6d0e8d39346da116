import type { Locale } from '../../locales.ts';
import type { Holiday } from '../holidays.ts';
import type { Mode } from '../slot.ts';
import { ARABIC } from './words.ar.ts';
import { ENGLISH } from './words.en.ts';
import { GERMAN } from './words.de.ts';
import { TURKISH } from './words.tr.ts';
import { UKRAINIAN } from './words.uk.ts';

type ByMode<T> = Readonly<Record<Mode, T>>;

/** What a language says about hours. Dates, times and names of weekdays come formatted. */
export interface HoursWords {
  readonly modes: ByMode<string>;
  readonly closed: string;
  readonly temporarilyClosed: string;
  readonly fromWeekdayThrough: (from: string, through: string) => string;
  readonly validFrom: (date: string) => string;
  readonly validThrough: (date: string) => string;
  readonly openUntil: ByMode<(time: string) => string>;
  readonly closedNow: string;
  readonly opens: ByMode<(when: string) => string>;
  readonly today: (time: string) => string;
  readonly tomorrow: (time: string) => string;
  readonly onWeekday: (weekday: string, time: string) => string;
  readonly onDate: (date: string, time: string) => string;
  readonly holidays: Readonly<Record<Holiday, string>>;
}

export const WORDS: Readonly<Record<Locale, HoursWords>> = {
  de: GERMAN,
  en: ENGLISH,
  tr: TURKISH,
  ar: ARABIC,
  uk: UKRAINIAN,
};
