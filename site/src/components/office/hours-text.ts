import type { Locale } from '@themenportal/shared/locales';
import type { HoursData, HoursSlot } from '../../content/page-data.ts';
import { formatDate } from '../../i18n/format.ts';
import { textsFor } from '../../i18n/texts.ts';

export function hasHours({ temporarilyClosed, week, special, note }: HoursData): boolean {
  return temporarilyClosed || week.length > 0 || special.length > 0 || note !== undefined;
}

/** ` (nur mit Termin, ab 1. Februar 2027)`; empty where there is nothing to say. */
export function slotNote({ mode, validFrom, validThrough }: HoursSlot, locale: Locale): string {
  const texts = textsFor(locale);
  const notes = [
    texts.hoursModes[mode],
    validFrom && `${texts.validFrom} ${formatDate(locale, validFrom)}`,
    validThrough && `${texts.validThrough} ${formatDate(locale, validThrough)}`,
  ].filter(Boolean);
  return notes.length > 0 ? ` (${notes.join(', ')})` : '';
}
