import { describe, expect, it } from 'vitest';
import { difference } from './normalise.ts';

const PAGE = '<main id="a" class="b"><p>Straße &amp; Weg <a href="/x/">hier</a></p></main>';

describe('two pages say the same', () => {
  it.each([
    ['with other white space', '<main id="a" class="b">\n  <p> Straße &amp;\n Weg <a href="/x/">hier</a>\n</p></main>'],
    ['with attributes in another order', PAGE.replace('id="a" class="b"', 'class="b" id="a"')],
    ['with entities spelled otherwise', PAGE.replace('&amp;', '&#38;')],
  ])('%s', (_, other) => {
    expect(difference(PAGE, other)).toBeUndefined();
  });
});

describe('two pages differ', () => {
  it.each([
    ['by a word', PAGE.replace('hier', 'dort')],
    ['by a word more', PAGE.replace('hier', 'hier und dort')],
    ['by an element', PAGE.replace('<p>', '<p><b></b>')],
    ['by an attribute', PAGE.replace(' id="a"', '')],
    ['by the value of an attribute', PAGE.replace('/x/', '/y/')],
    ['by the nesting', PAGE.replace('Weg <a', 'Weg </p><a').replace('</a></p>', '</a>')],
    ['by the order', PAGE.replace('Weg <a href="/x/">hier</a>', '<a href="/x/">hier</a> Weg')],
    ['by what comes after', `${PAGE}<p>Ende</p>`],
  ])('%s', (_, other) => {
    expect(difference(PAGE, other)).toMatch(/^after .* \| /);
    expect(difference(other, PAGE)).toMatch(/^after .* \| /);
  });
});
