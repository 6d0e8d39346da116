import { describe, expect, it } from 'vitest';
import { inlineHtml } from './inline-html.ts';

describe('words of a text', () => {
  it('keep their marks, nested as they come', () => {
    expect(
      inlineHtml([
        { type: 'text', text: 'sehr ', bold: true, italic: true },
        { type: 'text', text: 'wichtig' },
      ]),
    ).toBe('<strong><em>sehr </em></strong>wichtig');
  });

  it('cannot smuggle in markup, neither as text nor as the address of a link', () => {
    expect(inlineHtml([{ type: 'text', text: '<script>&' }])).toBe('&lt;script&gt;&amp;');
    expect(inlineHtml([{ type: 'link', url: 'https://a.example/"x', children: [{ type: 'text', text: 'a' }] }])).toBe(
      '<a href="https://a.example/&quot;x">a</a>',
    );
  });

  it('keep a line break', () => {
    expect(inlineHtml([{ type: 'text', text: 'Südwall 21\nDortmund' }])).toBe('Südwall 21<br>Dortmund');
  });
});
