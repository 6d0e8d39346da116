import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FeedbackSchema } from './feedback.ts';
import { storableText } from './storable-text.ts';

const message = {
  deliveryId: 'a'.repeat(64),
  kind: 'barrier',
  pagePath: '/themen/',
  language: 'de',
  message: 'Der Kontrast ist zu schwach.',
  answerWanted: false,
  receivedAt: '2026-11-23T10:00:00.000Z',
};

describe('a delivery', () => {
  it.each([
    ['a vote without words', { kind: 'helpful', message: undefined }],
    ['a wish for an answer with a contact', { answerWanted: true, contact: 'anna@web.de' }],
    ['a message about the site as a whole', { pagePath: undefined }],
  ])('may be %s', (_, change) => {
    expect(FeedbackSchema.safeParse({ ...message, ...change }).success).toBe(true);
  });

  it.each([
    ['a contact that nobody asked to use', { contact: 'anna@web.de' }],
    ['a wish for an answer without a contact', { answerWanted: true }],
    ['a field that it does not have', { ip: '127.0.0.1' }],
    ['a kind that it does not know', { kind: 'praise' }],
    ['the address of another site', { pagePath: 'https://else.example/' }],
    ['too many words', { message: 'x'.repeat(3001) }],
    ['a character that PostgreSQL refuses', { message: 'a\u0000b' }],
    ['an id of its own making', { deliveryId: '1' }],
  ])('may not hold %s', (_, change) => {
    expect(FeedbackSchema.safeParse({ ...message, ...change }).success).toBe(false);
  });

  it('takes every text that was made storable', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (typed) => {
        const text = storableText(typed);
        expect(FeedbackSchema.safeParse({ ...message, message: text || undefined }).success).toBe(true);
      }),
    );
  });
});
