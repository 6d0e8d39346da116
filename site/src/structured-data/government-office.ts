import type { AddressData, ChannelKind, OfficeData, OfficePage, PageFrame } from '../content/page-data.ts';
import { filled, type Node } from './node.ts';
import { city, officeReference } from './organisation.ts';

/** https://schema.org/GovernmentOffice: everything that the office's own page shows. */
export function governmentOffice(page: PageFrame & OfficePage, siteUrl: string): Node {
  const { office, parent, departments, portal } = page;
  const { openingHoursSpecification, specialOpeningHoursSpecification, contactPoint } = office.placeHours;
  const contact = (kind: ChannelKind) => office.channels.find((channel) => channel.kind === kind)?.href;
  return {
    '@type': 'GovernmentOffice',
    '@id': siteUrl + office.path,
    name: office.name,
    description: office.description,
    url: siteUrl + office.path,
    sameAs: contact('website'),
    identifier: office.unitCode,
    logo: office.logo && new URL(office.logo.file.url, siteUrl).href,
    address: filled(office.addresses.map(postalAddress)),
    geo: geo(office.addresses),
    telephone: contact('phone')?.replace(/^tel:/, ''),
    email: contact('email')?.replace(/^mailto:/, ''),
    contactPoint: filled([...contactPoint, ...contactPages(office)]),
    openingHoursSpecification: filled(openingHoursSpecification),
    specialOpeningHoursSpecification: filled(specialOpeningHoursSpecification),
    amenityFeature: filled(amenities(office)),
    knowsLanguage: filled(office.languageTags),
    areaServed: office.areaKey && {
      '@type': 'AdministrativeArea',
      identifier: { '@type': 'PropertyValue', propertyID: 'AGS', value: office.areaKey },
    },
    parentOrganization: parent ? officeReference(parent, siteUrl) : city(portal),
    department: filled(departments.map((department) => officeReference(department, siteUrl))),
  };
}

function postalAddress(address: AddressData): Node {
  const box = address.kind === 'poBox';
  return {
    '@type': 'PostalAddress',
    name: box ? undefined : address.addition,
    streetAddress: box ? undefined : address.street,
    postOfficeBoxNumber: box ? (address.street ?? address.addition) : undefined,
    postalCode: address.postalCode,
    addressLocality: address.city,
    addressCountry: 'DE',
  };
}

/** Where people go: the visitors' address before the others. */
function geo(addresses: readonly AddressData[]): Node | undefined {
  const placed = addresses.filter(({ position }) => position !== undefined);
  const position = (placed.find(({ kind }) => kind === 'visitor') ?? placed[0])?.position;
  return position && { '@type': 'GeoCoordinates', ...position };
}

function contactPages({ channels }: OfficeData): Node[] {
  return channels.flatMap(({ kind, href }) =>
    (kind === 'contactForm' || kind === 'appointment') && href !== undefined
      ? [{ '@type': 'ContactPoint', contactType: kind, url: href }]
      : [],
  );
}

/** What is there in part or unknown is neither true nor false. */
function amenities({ access }: OfficeData): Node[] {
  return Object.entries(access ?? {}).flatMap(([name, available]) =>
    available === 'yes' || available === 'no'
      ? [{ '@type': 'LocationFeatureSpecification', name, value: available === 'yes' }]
      : [],
  );
}
