import { hoursOf, type PlaceHours, placeHoursOf, weeksAhead } from '@themenportal/shared/hours';
import type { Locale } from '@themenportal/shared/locales';
import { remembering } from '@themenportal/shared/remembering';
import type { Library } from '../library.ts';
import type { HoursData, PortalFrame } from '../page-data.ts';
import { officeHours, WEEKS_AHEAD } from './office-hours.ts';
import { portalFrame } from './portal-frame.ts';

export interface OfficeHours {
  hours: HoursData;
  /** The hours for machines, for the weeks to come. */
  placeHours: PlaceHours;
}

/** What many pages show alike. It can be worked out once for all of them. */
export interface SharedParts {
  portalFrame: (locale: Locale) => PortalFrame;
  /** Of an office as it is shown on pages in a language. */
  officeHours: (locale: Locale, office: string) => OfficeHours;
}

/** Works everything out once, of a library that stays as it is. */
export function rememberedParts(library: Library): SharedParts {
  const { portalFrame, officeHours } = sharedParts(library);
  const hoursIn = remembering((locale: Locale) => remembering((office: string) => officeHours(locale, office)));
  return { portalFrame: remembering(portalFrame), officeHours: (locale, office) => hoursIn(locale)(office) };
}

/** Works everything out each time. */
export function sharedParts(library: Library): SharedParts {
  return {
    portalFrame: (locale) => portalFrame(library, locale),
    officeHours: (locale, id) => {
      const office = library.offices.get(locale, id, 'A page with its hours');
      const { today } = library;
      return {
        hours: officeHours(office, today, locale),
        placeHours: placeHoursOf(hoursOf(office), weeksAhead(today, WEEKS_AHEAD)),
      };
    },
  };
}
