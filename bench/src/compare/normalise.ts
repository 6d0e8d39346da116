import { Parser } from 'htmlparser2';

/**
 * A page as what a browser makes of it, one piece a line: tags with their attributes by name, and texts. White space and the
 * spelling of entities are gone; every word, attribute and nesting is there.
 */
function normalise(html: string): string[] {
  const pieces: string[] = [];
  let text = '';
  const endText = (): void => {
    const words = text.replace(/\s+/g, ' ').trim();
    if (words !== '') pieces.push(words);
    text = '';
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        endText();
        const written = Object.entries(attributes)
          .map(([attribute, value]) => ` ${attribute}="${value.replace(/\s+/g, ' ').trim()}"`)
          .sort();
        pieces.push(`<${name}${written.join('')}>`);
      },
      ontext(part) {
        text += part;
      },
      onclosetag(name) {
        endText();
        pieces.push(`</${name}>`);
      },
    },
    { decodeEntities: true, lowerCaseTags: false },
  );
  parser.end(html);
  endText();
  return pieces;
}

/** Where two pages part, in words; nothing where they say the same. */
export function difference(one: string, other: string): string | undefined {
  const [left, right] = [normalise(one), normalise(other)];
  const at = left.findIndex((piece, index) => piece !== right[index]);
  if (at === -1 && left.length === right.length) return undefined;
  const index = at === -1 ? left.length : at;
  return `after ${left.slice(Math.max(0, index - 3), index).join(' ')}: ${left[index] ?? 'the end'} | ${right[index] ?? 'the end'}`;
}
