import {
  addDays,
  dayText,
  type Deviation,
  deviationsIn,
  deviationText,
  type Hours,
  hoursOf,
  localTimeOf,
  statusAt,
  statusText,
  weeksAhead,
} from '@themenportal/shared/hours';
import { homePath } from '@themenportal/shared/paths';
import { formatMoment } from '../../i18n/format.ts';
import { officeTextsFor } from '../../i18n/office-texts.ts';
import { channelsOf } from '../assemble/office.ts';
import { WEEKS_AHEAD } from '../assemble/office-hours.ts';
import type { PageData } from '../page-data.ts';
import { frameOf, type OnDemandFrames } from './frames.ts';
import { type OpenNowOffice, trailLanguage } from './open-now-offices.ts';

/** What the page says at one moment. Pure: the moment is an argument. */
export function assembleOpenNow(
  frames: OnDemandFrames,
  { office, trail, paths }: OpenNowOffice,
  instant: Date,
): PageData {
  const { locale, name } = office;
  const texts = officeTextsFor(locale);
  const hours = hoursOf(office);
  const { date: today } = localTimeOf(instant);
  const status = statusAt(hours, instant);
  const words = statusText(status, locale);
  const next = nextDeviation(hours, today);
  const head = {
    title: texts.openNowTitle(name),
    description: [name, words.now, words.next].filter((part) => part !== undefined).join(' · '),
  };
  const path = paths[locale] ?? office.path;
  const frame = frameOf(frames, locale, head, (code) => paths[code] ?? homePath(code));
  return {
    ...frame,
    languageLinks: frame.languageLinks.map((link) => ({ ...link, translates: link.language.locale in paths })),
    kind: 'open-now',
    breadcrumb: [
      ...trail.map((step) => ({ text: step.text, path: step.path, language: trailLanguage(step) })),
      { text: texts.openNow, path, language: undefined },
    ],
    office: { text: name, href: office.path },
    isOpen: status.state === 'open',
    status: words,
    asOf: formatMoment(locale, instant),
    today: dayText(hours, today, locale),
    tomorrow: dayText(hours, addDays(today, 1), locale),
    nextDeviation: next && deviationText(next, locale),
    channels: channelsOf(office),
  };
}

/** The first that today and tomorrow do not tell already. */
function nextDeviation(hours: Hours, today: string): Deviation | undefined {
  if (hours.isTemporarilyClosed) return undefined;
  const told = addDays(today, 1);
  return deviationsIn(hours, weeksAhead(today, WEEKS_AHEAD)).find(({ through }) => through > told);
}
