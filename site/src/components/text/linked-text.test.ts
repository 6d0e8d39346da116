import { describe, expect, it } from 'vitest';
import { linkedText } from './linked-text.ts';

const linksIn = (text: string) => linkedText(text).flatMap(({ href }) => href ?? []);

describe('addresses in plain text', () => {
  it.each([
    ['a mail address', 'E-Mail ombudsstelle-it@mags.nrw.de', ['mailto:ombudsstelle-it@mags.nrw.de']],
    ['one at the end of a sentence', 'Schreiben Sie an a.b@it.nrw.de.', ['mailto:a.b@it.nrw.de']],
    ['a web address in brackets', 'Mehr (https://www.nrw.de/seite?x=1).', ['https://www.nrw.de/seite?x=1']],
    ['two of them', 'a@b.de oder https://b.de', ['mailto:a@b.de', 'https://b.de']],
    ['none in other words', 'Um 12:30 Uhr @ Rathaus, http: nicht.', []],
    ['none in what would run', 'javascript:alert(1)', []],
  ])('lead on: %s', (_, text, links) => {
    expect(linksIn(text)).toEqual(links);
  });

  it('leave every letter as it was', () => {
    const text = 'Ombudsstelle: a@b.de, https://b.de!';
    expect(
      linkedText(text)
        .map((part) => part.text)
        .join(''),
    ).toBe(text);
  });
});
