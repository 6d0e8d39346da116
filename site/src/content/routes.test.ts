import { describe, expect, it } from 'vitest';
import { RouteTable } from './routes.ts';

describe('the route table', () => {
  it('gives no document an address that the site renders on demand', () => {
    const route = { kind: 'legal', path: '/rueckmeldung/', locale: 'de', documentId: 'eine-seite' } as const;
    expect(() => new RouteTable([route])).toThrow(
      'legal "eine-seite" (de) wants the address /rueckmeldung/, where the site has a page of its own. Change its slug.',
    );
  });
});
