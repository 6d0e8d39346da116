import { describe, expect, it } from 'vitest';
import { clientAddress } from './client-address.ts';
import { ClientKeys } from './client-keys.ts';
import { RateLimit } from './rate-limit.ts';
import { RecentForms } from './recent-forms.ts';
import { isFromHere } from './same-origin.ts';

const DAY = 86_400_000;

describe('callers are told apart', () => {
  it('for a day, by a hash that says nothing of the address', () => {
    const keys = new ClientKeys();
    expect(keys.keyOf('192.0.2.1', 0)).toBe(keys.keyOf('192.0.2.1', DAY - 1));
    expect(keys.keyOf('192.0.2.1', 0)).not.toBe(keys.keyOf('192.0.2.2', 0));
    expect(keys.keyOf('192.0.2.1', 0)).not.toContain('192');
    expect(new ClientKeys().keyOf('192.0.2.1', 0)).not.toBe(keys.keyOf('192.0.2.1', 0));
  });

  it('no longer than a day', () => {
    const keys = new ClientKeys();
    expect(keys.keyOf('192.0.2.1', 0)).not.toBe(keys.keyOf('192.0.2.1', DAY));
  });

  it('by the network where one person has millions of addresses', () => {
    const keys = new ClientKeys();
    expect(keys.keyOf('2001:db8:1:2:3:4:5:6', 0)).toBe(keys.keyOf('2001:db8:1:2::9', 0));
    expect(keys.keyOf('2001:db8:1:2::9', 0)).not.toBe(keys.keyOf('2001:db8:1:3::9', 0));
    expect(keys.keyOf('::ffff:192.0.2.1', 0)).toBe(keys.keyOf('192.0.2.1', 0));
  });

  it('behind TLS by what the proxy says, never by what the caller claims', () => {
    expect(clientAddress('203.0.113.9, 192.0.2.1', '10.0.0.1', 'https://portal.example')).toBe('192.0.2.1');
    expect(clientAddress('203.0.113.9', '192.0.2.1', 'http://localhost:4321')).toBe('192.0.2.1');
    expect(clientAddress(null, '10.0.0.1', 'https://portal.example')).toBe('10.0.0.1');
  });
});

describe('the limit', () => {
  it('lets so many through, says how long to wait, and lets through again', () => {
    const limit = new RateLimit({ limit: 2, windowMs: 60_000 });
    expect([limit.take('a', 0), limit.take('a', 1000)]).toEqual([undefined, undefined]);
    expect(limit.take('a', 30_000)).toBe(30);
    expect(limit.take('b', 30_000)).toBeUndefined();
    expect(limit.take('a', 60_000)).toBeUndefined();
  });

  it('remembers only so many callers', () => {
    const limit = new RateLimit({ limit: 1, windowMs: 60_000, maxCallers: 2 });
    for (const caller of ['a', 'b', 'c']) limit.take(caller, 0);
    expect(limit.take('a', 1)).toBeUndefined();
  });
});

describe('a form without an id', () => {
  it('is the same again within ten minutes, and another one later', () => {
    const recent = new RecentForms();
    const first = recent.idFor('a', 0);
    expect(recent.idFor('a', 599_999)).toBe(first);
    expect(recent.idFor('b', 0)).not.toBe(first);
    expect(recent.idFor('a', 600_000)).not.toBe(first);
  });
});

describe('where a form comes from', () => {
  it.each([
    [{ 'sec-fetch-site': 'same-origin' }, true],
    [{ 'sec-fetch-site': 'none' }, true],
    [{ 'sec-fetch-site': 'cross-site', origin: 'https://portal.example' }, false],
    [{ 'sec-fetch-site': 'same-site' }, false],
    [{ origin: 'https://portal.example' }, true],
    [{ origin: 'https://else.example' }, false],
    [{ origin: 'null' }, false],
    [{}, true],
  ])('is told by %o: from here %s', (headers, expected) => {
    expect(isFromHere(new Headers(headers), 'https://portal.example')).toBe(expected);
  });

  it('is the host that was asked, even where the address of the site is another', () => {
    const headers = new Headers({ origin: 'http://127.0.0.1:5000', host: '127.0.0.1:5000' });
    expect(isFromHere(headers, 'https://portal.example')).toBe(true);
  });
});
