const OPEN = '<style>';
const CLOSE = '</style>';

/** Where a page gets its styles once it is known what it uses. */
export const STYLE_PLACE = OPEN + CLOSE;

/** Where the content of a `<style>` element lies in a page. */
export interface StylePlace {
  readonly from: number;
  readonly to: number;
}

/** The next one after a place, whose tag has no attributes; it is looked for in every page that is written, so without patterns. */
export function findStyle(html: string, after = 0): StylePlace | undefined {
  const tag = html.indexOf(OPEN, after);
  if (tag === -1) return undefined;
  const from = tag + OPEN.length;
  const to = html.indexOf(CLOSE, from);
  return to === -1 ? undefined : { from, to };
}

export function* stylePlaces(html: string): Generator<StylePlace> {
  for (let place = findStyle(html); place; place = findStyle(html, place.to)) yield place;
}
