import { findStyle } from './inline-styles.ts';
import { SiteStyles } from './site-styles.ts';

let current: { css: string; styles: SiteStyles } | undefined;

/** A page with only those of its styles and fonts that something in it uses. A function of the page alone. */
export function withOwnStyles(html: string): string {
  const place = findStyle(html);
  if (!place) return html;
  const css = html.slice(place.from, place.to);
  const [before, after] = [html.slice(0, place.from), html.slice(place.to)];
  if (current?.css !== css) current = { css, styles: new SiteStyles(css) };
  return before + current.styles.for(before + after) + after;
}
