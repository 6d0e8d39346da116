import { targetOf } from '../release/checks/broken-link.ts';

/** A place in this site that somebody wrote into a text. */
export interface AuthoredLink {
  readonly pathname: string;
  /** Of the section; empty for the whole page. */
  readonly fragment: string;
}

/** The links into this site that stand in the texts of an entry. All other links are made from relations, and go with them. */
export function authoredLinks(entry: { path?: string | undefined }, siteUrl: string): AuthoredLink[] {
  return [...addressesIn(entry, siteUrl)].flatMap((address) => {
    const target = targetOf(entry.path ?? '/', address, siteUrl);
    return target === undefined || target === 'elsewhere' ? [] : [target];
  });
}

function* addressesIn(value: unknown, siteUrl: string): Generator<string> {
  if (typeof value === 'string' && value.startsWith(`${siteUrl}/`)) yield value;
  if (typeof value !== 'object' || value === null) return;
  if ('type' in value && value.type === 'link' && 'url' in value && typeof value.url === 'string') yield value.url;
  else for (const part of Object.values(value)) yield* addressesIn(part, siteUrl);
}
