import { describe, expect, it } from 'vitest';
import { checkForm } from './check-form.ts';
import { emptyForm } from './form-values.ts';

const site = 'https://portal.example';
const filled = { ...emptyForm('/themen/', ''), message: ' Der Kontrast ist zu schwach.\r\nBitte ändern! ' };
const check = (form: 'page' | 'barrier', change: Partial<typeof filled> = {}) =>
  checkForm(form, { ...filled, ...change }, site);
const faultsOf = (...args: Parameters<typeof check>) => check(...args).errors?.map(({ fault }) => fault);

describe('a report of a barrier', () => {
  it('keeps the words as they were typed', () => {
    expect(check('barrier').said).toEqual({
      kind: 'barrier',
      pagePath: '/themen/',
      message: 'Der Kontrast ist zu schwach.\nBitte ändern!',
      answerWanted: false,
      contact: undefined,
    });
  });

  it('needs words', () => {
    expect(faultsOf('barrier', { message: ' \n\u0007' })).toEqual(['messageMissing']);
  });

  it('may be as long as three thousand characters and no longer', () => {
    expect(faultsOf('barrier', { message: 'ä'.repeat(3000) })).toBeUndefined();
    expect(faultsOf('barrier', { message: 'ä'.repeat(3001) })).toEqual(['messageTooLong']);
  });

  it('takes a page that has no address by its name', () => {
    expect(check('barrier', { page: 'die Seite mit den Ämtern', message: 'Geht nicht.' }).said).toMatchObject({
      pagePath: undefined,
      message: 'die Seite mit den Ämtern\n\nGeht nicht.',
    });
  });

  it('loses mail addresses and phone numbers when no answer is wanted', () => {
    const message = 'Rufen Sie 0231 5029999 an oder schreiben Sie an anna@web.de.';
    const { said } = check('barrier', { message, contact: 'anna@web.de' });
    expect(said?.contact).toBeUndefined();
    expect(said?.message).not.toMatch(/5029999|anna@/);
    const answered = check('barrier', { message, answerWanted: true, contact: 'anna@web.de' });
    expect(answered.said).toMatchObject({ message, contact: 'anna@web.de', answerWanted: true });
  });

  it.each([
    ['', ['contactMissing']],
    ['niemand', ['contactMalformed']],
    ['anna@web', ['contactMalformed']],
    [`${'a'.repeat(200)}@web.de`, ['contactMalformed']],
    ['müßig@straße.de', undefined],
    ['+49 231 / 502-99 99', undefined],
  ])('with "%s" to answer to has the faults %s', (contact, faults) => {
    expect(faultsOf('barrier', { answerWanted: true, contact })).toEqual(faults);
  });
});

describe('an opinion on a page', () => {
  it('needs one of the two buttons', () => {
    expect(faultsOf('page')).toEqual(['answerMissing']);
    expect(faultsOf('page', { answer: 'barrier' })).toEqual(['answerMissing']);
    expect(check('page', { answer: 'notHelpful' }).said?.kind).toBe('notHelpful');
  });

  it('needs no words', () => {
    expect(check('page', { answer: 'helpful', message: '' }).said).toMatchObject({
      kind: 'helpful',
      message: undefined,
    });
  });

  it.each([
    ['/themen/integration/', '/themen/integration/'],
    ['/themen', '/themen/'],
    ['https://portal.example/ar/?x=1#y', '/ar/'],
    ['https://else.example/themen/', undefined],
    ['//else.example/themen/', undefined],
    ['javascript:alert(1)', undefined],
    ['/<script>/', undefined],
    ['/../../etc/passwd', '/etc/passwd/'],
    [`/${'a'.repeat(700)}/`, undefined],
  ])('about %s is about %s', (page, pagePath) => {
    expect(check('page', { answer: 'helpful', page }).said?.pagePath).toBe(pagePath);
  });
});
