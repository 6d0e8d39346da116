import type { Crumb, PageFrame } from '../content/page-data.ts';
import type { Node } from './node.ts';

/** The trail that the page shows; a page that stands alone has none. */
export function breadcrumbList(
  { path }: Pick<PageFrame, 'path'>,
  crumbs: readonly Crumb[],
  siteUrl: string,
): Node | undefined {
  if (crumbs.length < 2) return undefined;
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map((crumb, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: crumb.text,
      item: siteUrl + (index === crumbs.length - 1 ? path : crumb.path),
    })),
  };
}
