import type { Address } from '@themenportal/shared/content';
import type { AddressData } from '../page-data.ts';

const OPEN_STREET_MAP = 'https://www.openstreetmap.org';
/** Close enough to tell the houses of a street apart. */
const ZOOM = 18;

/** Links to a map and to the way there; none for an address that only takes post. */
export function placeLinks(address: Address): AddressData['place'] {
  const { kind, latitude, longitude } = address;
  if (kind === 'postal' || kind === 'poBox') return undefined;
  if (latitude !== undefined && longitude !== undefined) {
    return {
      map: `${OPEN_STREET_MAP}/?mlat=${latitude}&mlon=${longitude}#map=${ZOOM}/${latitude}/${longitude}`,
      route: `${OPEN_STREET_MAP}/directions?to=${latitude}%2C${longitude}`,
    };
  }
  const place = encodeURIComponent(placeOf(address));
  return { map: `${OPEN_STREET_MAP}/search?query=${place}`, route: `${OPEN_STREET_MAP}/directions?to=${place}` };
}

/** An address in one line, as maps and calendars look it up. */
export function placeOf({ street, houseNumber, postalCode, city }: Address): string {
  // "21 - 23" is how signs have it; searches know the number without spaces.
  const number = houseNumber?.replaceAll(/\s*-\s*/g, '-');
  const line = [street, number].filter((part) => part !== undefined).join(' ');
  return `${line}, ${postalCode} ${city}`;
}
