import { describe, expect, test } from 'vitest';
import { columnText } from './column-texts.ts';

const NOW = new Date(2026, 10, 25, 18, 0);
const written = (name: string, type: string, value: unknown) =>
  columnText({ name, attribute: { type } })?.({ [name]: value }, NOW);

describe('A list of entries', () => {
  test.each([
    [
      'a moment shortly',
      'receivedAt',
      'datetime',
      new Date(2026, 10, 24, 9, 35).toISOString(),
      '24.11.2026, 09:35 Uhr',
    ],
    [
      'one of today by its clock time',
      'receivedAt',
      'datetime',
      new Date(2026, 10, 25, 9, 35).toISOString(),
      '09:35 Uhr',
    ],
    ['no moment as a dash', 'endsAt', 'datetime', null, '–'],
    ['a value as the form names it', 'kind', 'enumeration', 'notHelpful', 'Nicht hilfreich'],
    ['a value that nobody named as it is', 'kind', 'enumeration', 'strange', 'strange'],
    ['yes and no', 'answerWanted', 'boolean', true, 'Ja'],
    ['no for what was never chosen', 'answerWanted', 'boolean', null, 'Nein'],
    ['a short address whole', 'pagePath', 'string', '/themen/integration/', '/themen/integration/'],
    ['a long address from its end', 'pagePath', 'string', '/themen/integration/einbuergerung/', '…tion/einbuergerung/'],
    ['a message whole, which the cell shortens', 'message', 'text', 'Wo ist der Aufzug?', 'Wo ist der Aufzug?'],
  ])('writes %s', (_, name, type, value, text) => {
    expect(written(name, type, value)).toBe(text);
  });

  test('leaves to the panel what it writes well', () => {
    expect(written('title', 'string', 'Einbürgerung')).toBeUndefined();
  });

  test('names languages by their codes', () => {
    const text = columnText({ name: 'locales', attribute: { type: 'custom' } });
    expect(text?.({ locale: 'de', localizations: [{ locale: 'ar' }, { locale: 'uk' }] })).toBe('de · ar · uk');
  });
});
