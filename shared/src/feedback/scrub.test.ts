import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMAIL_REMOVED, PHONE_REMOVED, scrubContactDetails } from './scrub.ts';

describe('mail addresses', () => {
  it.each([
    'anna@web.de',
    'jörg.müßig@straße-köln.de',
    'Anna.Muster+stadt@mail.dortmund.de',
    'anna @ web.de',
    'anna(at)web.de',
    'anna [at] web [dot] de',
    'anna (ät) web (punkt) de',
    'anna{at}web.de',
    'anna at web punkt de',
    'anna＠web.de',
    'anna@intranet',
    'анна@пошта.укр',
  ])('%s is taken out', (address) => {
    expect(scrubContactDetails(`Schreiben Sie mir: ${address}, danke!`)).toBe(
      `Schreiben Sie mir: ${EMAIL_REMOVED}, danke!`,
    );
  });

  it('of any form leave nothing that could be written to', () => {
    const at = fc.constantFrom('@', ' @ ', '(at)', ' [at] ', '{AT}', ' (ät) ');
    fc.assert(
      fc.property(fc.emailAddress(), at, fc.string({ unit: 'grapheme' }), (address, sign, around) => {
        const [local = '', domain = ''] = address.split('@');
        const scrubbed = scrubContactDetails(`${around} ${local}${sign}${domain} ${around}`);
        expect(scrubbed).toContain(EMAIL_REMOVED);
        expect(scrubbed).not.toContain(` ${local}${sign}${domain} `);
      }),
    );
  });
});

describe('phone numbers', () => {
  it.each([
    '0231 5029999',
    '0231/502-99 99',
    '(0231) 50 29 999',
    '+49 231 5029999',
    '+49 (0)231 502 99-99',
    '+49(0) 231/502 99 99',
    '0049.231.5029999',
    '0176–12345678',
    '0231 115',
    '0231\u00a0502\u202f9999',
    '5029999',
    '502 99 99',
    '٠٢٣١٥٠٢٩٩٩٩',
  ])('%s is taken out', (number) => {
    expect(scrubContactDetails(`Rufen Sie an: ${number}, bitte.`)).toBe(`Rufen Sie an: ${PHONE_REMOVED}, bitte.`);
  });

  it('of any grouping leave no six digits in a row', () => {
    const groups = fc.array(
      fc.tuple(fc.constantFrom('', ' ', '-', '/', ' / ', '.', ')', ' – '), fc.stringMatching(/^[0-9]{1,5}$/)),
      {
        minLength: 6,
        maxLength: 9,
      },
    );
    fc.assert(
      fc.property(fc.constantFrom('0', '+49', '+49 (0)', '0049', '(0'), groups, (start, parts) => {
        const scrubbed = scrubContactDetails(`Tel. ${start}${parts.flat().join('')} abends`);
        expect(scrubbed).toContain(PHONE_REMOVED);
        expect(scrubbed).not.toMatch(/\d{6}/);
      }),
    );
  });
});

describe('what stays', () => {
  it.each([
    'Am 25.09.2008 und am 01.02.2024 war zu.',
    'Vom 01.02.2024–03.02.2024, also 2024-02-01.',
    'Geöffnet 08.00–16.00 Uhr, im Schuljahr 2023/2024, Haushalt 2025-2026.',
    'Südwall 21-23, 44137 Dortmund, Zimmer 205, Notruf 110 oder 112, Behördennummer 115.',
    'I was at dortmund.de and looked at the list.',
    'Punkt 3 und Punkt 4 fehlen, §§ 12a ff.',
    '<script>alert(1)</script> & "Anführung"',
  ])('%s', (text) => {
    expect(scrubContactDetails(text)).toBe(text);
  });

  it('any text of letters and signs without an at', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'abcäöüßÄÖÜ .,!?-–\nعربيукр') });
    fc.assert(fc.property(letters, (text) => void expect(scrubContactDetails(text)).toBe(text)));
  });

  it('what was scrubbed once', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'a@0 1(2)+./-٣at') }), (text) => {
        const once = scrubContactDetails(text);
        expect(scrubContactDetails(once)).toBe(once);
      }),
    );
  });

  it('takes time in proportion to the text, whatever it says', () => {
    for (const part of ['a', 'a.', '0 ', '(at', 'a@', '+', '0---- ']) {
      const started = performance.now();
      scrubContactDetails(part.repeat(20_000));
      expect(performance.now() - started).toBeLessThan(2000);
    }
  });
});
