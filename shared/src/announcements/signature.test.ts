import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SignatureError, signatureHeaders, verifySignature } from './signature.ts';

// From the specification's own test vectors.
const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const vector = {
  id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
  at: new Date(1_614_265_330_000),
  body: '{"test": 2432232314}',
};
const minutes = (count: number) => count * 60_000;

const refusal = (headers: Record<string, string>, body = vector.body, key = secret): string => {
  try {
    verifySignature(key, (name) => headers[name], body);
  } catch (error) {
    if (error instanceof SignatureError) return error.message;
    throw error;
  }
  return 'nothing';
};

beforeEach(() => void vi.useFakeTimers({ now: vector.at }));
afterEach(() => void vi.useRealTimers());

describe('the signature of a message', () => {
  it('is the one of the specification', () => {
    expect(signatureHeaders(secret, vector)).toEqual({
      'webhook-id': vector.id,
      'webhook-timestamp': '1614265330',
      'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
    });
  });

  it('is HMAC-SHA256 over id, time and body, whatever the body says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (body) => {
        const key = Buffer.from(secret.slice('whsec_'.length), 'base64');
        const expected = createHmac('sha256', key).update(`${vector.id}.1614265330.${body}`).digest('base64');
        const headers = signatureHeaders(secret, { ...vector, body });
        expect(headers['webhook-signature']).toBe(`v1,${expected}`);
        expect(refusal(headers, body)).toBe('nothing');
      }),
    );
  });

  it('is found among those of other keys and other versions, as while a secret changes', () => {
    const headers = signatureHeaders(secret, vector);
    const several = `v1a,abc v1,${'A'.repeat(43)}= ${headers['webhook-signature']}`;
    expect(refusal({ ...headers, 'webhook-signature': several })).toBe('nothing');
  });
});

describe('a request is refused', () => {
  const headers = signatureHeaders(secret, vector);
  const otherSecret = `whsec_${Buffer.alloc(24, 7).toString('base64')}`;

  it.each(['webhook-id', 'webhook-timestamp', 'webhook-signature'])('without %s', (name) => {
    expect(refusal({ ...headers, [name]: '' })).toBe(
      `The header ${name} is missing. Sign the request as Standard Webhooks says.`,
    );
  });

  it.each([
    ['with another body', headers, `${vector.body} `],
    ['with another id', { ...headers, 'webhook-id': 'msg_other' }, vector.body],
    ['with another time', { ...headers, 'webhook-timestamp': '1614265331' }, vector.body],
    ['signed with another secret', signatureHeaders(otherSecret, vector), vector.body],
    ['with a signature of no version', { ...headers, 'webhook-signature': 'v1' }, vector.body],
  ])('%s', (_, forged, body) => {
    expect(refusal(forged, body)).toMatch(/^The signature does not fit the body\. Use the same secret/);
  });

  it('when its time is no number', () => {
    expect(refusal({ ...headers, 'webhook-timestamp': 'now' })).toMatch(/no number of seconds/);
  });

  it('when it is repeated more than five minutes later', () => {
    vi.setSystemTime(vector.at.getTime() + minutes(5));
    expect(refusal(headers)).toBe('nothing');
    vi.setSystemTime(vector.at.getTime() + minutes(5) + 1000);
    expect(refusal(headers)).toMatch(/signed more than five minutes ago\. .* compare the clocks/);
  });

  it('when it comes from more than five minutes ahead', () => {
    vi.setSystemTime(vector.at.getTime() - minutes(5) - 1000);
    expect(refusal(headers)).toMatch(/five minutes in the future/);
  });
});
