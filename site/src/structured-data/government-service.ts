import type { PortalFrame, Teaser } from '../content/page-data.ts';
import type { Node } from './node.ts';
import { city } from './organisation.ts';

/** https://schema.org/GovernmentService for a teaser that names the service behind it by its LeiKa key. */
export function governmentService(teaser: Teaser, portal: PortalFrame, siteUrl: string): Node | undefined {
  if (teaser.serviceKey === undefined) return undefined;
  return {
    '@type': 'GovernmentService',
    name: teaser.text,
    description: teaser.summary,
    url: new URL(teaser.href, siteUrl).href,
    identifier: { '@type': 'PropertyValue', propertyID: 'LeiKa', value: teaser.serviceKey },
    serviceOperator: city(portal),
  };
}
