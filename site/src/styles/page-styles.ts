import type { SiteStyles } from './site-styles.ts';

/** Where a page gets its styles, once it is known what it uses. */
export const STYLE_PLACE = '<style></style>';

/** A page with only those of the styles and fonts that something in it uses, and a policy that allows these and no other. */
export function withOwnStyles(html: string, styles: SiteStyles, { isPoliced = true } = {}): string {
  const place = html.indexOf(STYLE_PLACE);
  if (place === -1) return html;
  const { css, policy } = styles.for(html);
  const style = `${isPoliced ? policy : ''}<style>${css}</style>`;
  return html.slice(0, place) + style + html.slice(place + STYLE_PLACE.length);
}
