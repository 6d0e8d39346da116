import { findStyle } from './inline-styles.ts';
import type { SiteStyles } from './site-styles.ts';

/** A page with only those of the styles and fonts that something in it uses. */
export function withOwnStyles(html: string, styles: SiteStyles): string {
  const place = findStyle(html);
  if (!place) return html;
  return html.slice(0, place.from) + styles.for(html) + html.slice(place.to);
}
