import type { Address } from '@themenportal/shared/content';
import { describe, expect, it } from 'vitest';
import { placeLinks } from './place-links.ts';

const HOUSE: Address = {
  kind: 'house',
  street: 'Südwall',
  houseNumber: '21 - 23',
  postalCode: '44137',
  city: 'Dortmund',
};

describe('links to a place', () => {
  it('look an address up by its words', () => {
    expect(placeLinks(HOUSE)).toEqual({
      map: 'https://www.openstreetmap.org/search?query=S%C3%BCdwall%2021-23%2C%2044137%20Dortmund',
      route: 'https://www.openstreetmap.org/directions?to=S%C3%BCdwall%2021-23%2C%2044137%20Dortmund',
    });
  });

  it('go to the very place where it is known', () => {
    expect(placeLinks({ ...HOUSE, latitude: 51.51, longitude: 7.46 })).toEqual({
      map: 'https://www.openstreetmap.org/?mlat=51.51&mlon=7.46#map=18/51.51/7.46',
      route: 'https://www.openstreetmap.org/directions?to=51.51%2C7.46',
    });
  });

  it('are not offered for an address that only takes post', () => {
    expect(placeLinks({ ...HOUSE, kind: 'poBox' })).toBeUndefined();
    expect(placeLinks({ ...HOUSE, kind: 'postal' })).toBeUndefined();
  });
});
