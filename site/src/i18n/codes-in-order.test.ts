import { describe, expect, it } from 'vitest';
import { withCodesInOrder } from './codes-in-order.ts';

const inPage = (body: string, dir = 'rtl') => `<html lang="ar" dir="${dir}"><head></head><body>${body}</body></html>`;
const isolated = (code: string) => `\u2066${code}\u2069`;

describe('a page that is read from the right', () => {
  it.each(['38/4-2', '0231/50-10000', '2026-11-25'])('keeps %s in the order of its characters', (code) => {
    expect(withCodesInOrder(inPage(`<p>التجنّس (${code})</p>`))).toBe(inPage(`<p>التجنّس (${isolated(code)})</p>`));
  });

  it('keeps them in its title, too', () => {
    const page = (title: string) => inPage(`<title>${title}</title>`);
    expect(withCodesInOrder(page('الرمز 38/4-2'))).toBe(page(`الرمز ${isolated('38/4-2')}`));
  });

  it.each([
    ['a range, which is read from the right as well', '<p>2024-2025</p>'],
    ['an address', '<a href="/ar/38/4-2/">https://example.org/38/4-2</a>'],
    ['part of a word', '<p>EN-301-549-2a</p>'],
    ['data', '<script type="application/ld+json">{"datePublished":"2026-11-25"}</script>'],
    ['a style', '<style>p>a{content:"38/4-2"}</style>'],
    ['an instant', '<time datetime="2026-11-25">اليوم</time>'],
  ])('leaves %s as it is', (_, body) => {
    expect(withCodesInOrder(inPage(body))).toBe(inPage(body));
  });
});

it('a page that is read from the left needs nothing of the kind', () => {
  expect(withCodesInOrder(inPage('<p>38/4-2</p>', 'ltr'))).toBe(inPage('<p>38/4-2</p>', 'ltr'));
});
