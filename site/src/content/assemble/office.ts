import type { Address, Office } from '@themenportal/shared/content';
import { SOURCE_LOCALE } from '@themenportal/shared/locales';
import { formatPhone } from '../../i18n/format.ts';
import type { Library } from '../library.ts';
import type { AddressData, Channel, OfficeData } from '../page-data.ts';
import { type Assembly, foreign } from './assembly.ts';
import { languageOfAlt, picture } from './media.ts';
import { newerGermanOffice } from './newer-german.ts';
import { placeLinks } from './place-links.ts';

/** An office as the contact block and its own page show it. */
export function officeData({ library, parts, locale }: Assembly, office: Office): OfficeData {
  return {
    id: office.documentId,
    name: office.name,
    path: office.path,
    unitCode: office.unitCode,
    description: office.description,
    logo:
      office.logo &&
      picture(office.logo, {
        alt: office.logoAlt,
        altLanguage: languageOfAlt(office.logoAlt, germanLogoAlt(library, office), office.locale),
        caption: office.logoCaption,
      }),
    addresses: office.addresses.map(addressData),
    channels: channelsOf(office),
    ...parts.officeHours(locale, office.documentId),
    areaKey: office.areaKey,
    access: office.access,
    stops: office.transitStops.map(({ name, lines, walkingMinutes }) => ({ name, lines, walkingMinutes })),
    languageTags: office.languages.map(({ tag }) => tag),
    interpreting: office.interpreting,
    signLanguageOnRequest: office.signLanguageOnRequest,
    language: foreign(office, locale),
    newerGerman: newerGermanOffice(library, office),
  };
}

function germanLogoAlt(library: Library, { documentId, locale, logoAlt }: Office): string | undefined {
  return locale === SOURCE_LOCALE ? logoAlt : library.offices.in(SOURCE_LOCALE, documentId)?.logoAlt;
}

/** Address lines after DIN 5008. */
function addressData(address: Address): AddressData {
  const { kind, addition, postalCode, city, latitude, longitude } = address;
  const line = [address.street, address.houseNumber].filter((part) => part !== undefined).join(' ');
  return {
    kind,
    lines: [addition ?? '', line, `${postalCode} ${city}`].filter((part) => part !== ''),
    street: line === '' ? undefined : line,
    addition,
    postalCode,
    city,
    position: latitude === undefined || longitude === undefined ? undefined : { latitude, longitude },
    place: placeLinks(address),
  };
}

/** Ways to reach an office, the quickest first. */
export function channelsOf(office: Office): Channel[] {
  const all: (Channel | undefined)[] = [
    office.phone === undefined
      ? undefined
      : { kind: 'phone', text: formatPhone(office.phone), href: `tel:${office.phone}` },
    office.serviceNumber115 ? { kind: 'service115', text: '115', href: 'tel:115' } : undefined,
    office.fax === undefined ? undefined : { kind: 'fax', text: formatPhone(office.fax), href: undefined },
    office.email === undefined ? undefined : { kind: 'email', text: office.email, href: `mailto:${office.email}` },
    webChannel('website', office.website),
    webChannel('contactForm', office.contactFormUrl),
    webChannel('appointment', office.appointmentUrl),
  ];
  return all.filter((channel) => channel !== undefined);
}

function webChannel(kind: Channel['kind'], url: string | undefined): Channel | undefined {
  return url === undefined ? undefined : { kind, text: new URL(url).host.replace(/^www\./, ''), href: url };
}
