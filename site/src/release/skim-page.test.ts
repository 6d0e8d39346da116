import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPage } from './read-page.ts';
import { skimPage } from './skim-page.ts';
import { stylePolicy } from '../styles/style-policy.ts';

/** Plain fields: the parser's page and the skimmed one come from the same class. */
const fieldsOf = (page: object) => ({ ...page });

const attribute = fc.record({
  name: fc.constantFrom('id', 'href', 'src', 'poster', 'action', 'class', 'hidden', 'type', 'aria-label'),
  value: fc.option(fc.constantFrom('/a/', '#b', 'x &amp; y', '&quot;&lt;&#39;', 'a=b c/d', 'application/ld+json', '>')),
});
const element = fc.tuple(
  fc.constantFrom('p', 'a', 'h1', 'svg', 'title', 'script', 'img', 'main'),
  fc.uniqueArray(attribute, { selector: ({ name }) => name, maxLength: 4 }),
  fc.constantFrom('', 'Text', 'Wohnen &amp; Bauen', '<b>fett</b>'),
);

describe('a page that is skimmed', () => {
  it('says what a parser finds in it', () => {
    fc.assert(
      fc.property(fc.array(element, { maxLength: 8 }), (elements) => {
        const body = elements.map(([name, attributes, text]) => {
          const written = attributes
            .map((one) => ` ${one.name}${one.value === null ? '' : `="${one.value}"`}`)
            .join('');
          return name === 'img' ? `<img${written}>` : `<${name}${written}>${name === 'script' ? '' : text}</${name}>`;
        });
        const html = `<!DOCTYPE html><html lang="de"><head><title>T</title><!-- x --></head><body>${body.join('')}</body></html>`;
        expect(fieldsOf(skimPage(html))).toEqual(fieldsOf(readPage(html)));
      }),
    );
  });

  it('allows the styles that its policy allows, and no other', () => {
    const css = 'p>a{x:"<"}';
    const allowed = `<html><head>${stylePolicy(css)}<style>${css}</style></head>`;
    expect(skimPage(allowed).forbiddenStyles).toBe(0);
    expect(skimPage(`${allowed}<style>q{}</style>`).forbiddenStyles).toBe(1);
  });

  it('names the picture for sharing and the sources of a picture among its links', () => {
    const html = '<meta property="og:image" content="/share/a.png"><img srcset="/a.avif 1x, /b.avif 2x" src="/c.jpg">';
    expect(skimPage(html).links).toEqual(['/share/a.png', '/c.jpg', '/a.avif', '/b.avif']);
  });

  it.each([
    ["<a href='/x/'>", 'The attribute href of <a> has no value in double quotes.'],
    ['<a href=/x/>', 'The attribute href of <a> has no value in double quotes.'],
    ['<p id="a"', 'The tag <p> does not end.'],
    ['<style>p{}', 'The element <style> does not end.'],
  ])('is refused when it is not written as Astro writes: %s', (html, message) => {
    expect(() => skimPage(html)).toThrow(message);
  });
});
