import { describe, expect, it } from 'vitest';
import { ON_DEMAND_ROUTES } from '../../on-demand/routes.ts';
import { RouteTable } from '../routes.ts';

describe('the route table', () => {
  it('gives no document an address that the site renders on demand', () => {
    const route = { kind: 'legal', path: '/rueckmeldung/', locale: 'de', documentId: 'eine-seite' } as const;
    expect(() => new RouteTable([route])).toThrow(
      'legal "eine-seite" (de) wants the address /rueckmeldung/, where the site has a page of its own. Change its slug.',
    );
  });

  it('does so for everything that the site renders on demand', () => {
    for (const { path } of ON_DEMAND_ROUTES) {
      const route = { kind: 'topic', path, locale: 'de', documentId: 'ein-thema' } as const;
      expect(() => new RouteTable([route]), path).toThrow('where the site has a page of its own');
    }
  });
});
