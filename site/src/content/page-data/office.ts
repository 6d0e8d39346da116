import type { Access } from '@themenportal/shared/content';
import type { DeviationText, PlaceHours, WeekText } from '@themenportal/shared/hours';
import type { Language } from '../../i18n/texts.ts';
import type { Picture } from './sections.ts';

export interface OfficeData {
  id: string;
  name: string;
  path: string;
  unitCode: string | undefined;
  description: string | undefined;
  logo: Picture | undefined;
  addresses: AddressData[];
  channels: Channel[];
  hours: HoursData;
  /** The hours for machines, for the weeks to come. */
  placeHours: PlaceHours;
  /** Amtlicher Gemeindeschlüssel of the area that the office serves. */
  areaKey: string | undefined;
  access: Access | undefined;
  stops: { name: string; lines: string | undefined; walkingMinutes: number | undefined }[];
  languageTags: string[];
  interpreting: boolean;
  signLanguageOnRequest: boolean;
  language: Language | undefined;
  /** Address of the German page, where that has changed since this translation was made. */
  newerGerman: string | undefined;
}

export interface AddressData {
  kind: 'house' | 'visitor' | 'postal' | 'poBox';
  lines: string[];
  /** The same in parts. A post-office box has no street; its number is the addition. */
  street: string | undefined;
  addition: string | undefined;
  postalCode: string;
  city: string;
  /** WGS 84, degrees. */
  position: { latitude: number; longitude: number } | undefined;
  /** Where people can go to, on a map of another website. */
  place: { map: string; route: string } | undefined;
}

export type ChannelKind = 'phone' | 'fax' | 'email' | 'website' | 'contactForm' | 'appointment' | 'service115';

export interface Channel {
  kind: ChannelKind;
  text: string;
  href: string | undefined;
}

export interface HoursData {
  temporarilyClosed: boolean;
  /** Those of the weeks to come; more than one where the hours are about to change. */
  weeks: WeekText[];
  deviations: DeviationText[];
  followsHolidays: boolean;
  note: string | undefined;
  /** Whether it is open at this moment: rendered on demand. Undefined for an office that has no hours. */
  openNowPath: string | undefined;
  /** The hours as a calendar to subscribe to. */
  calendarPath: string | undefined;
}
