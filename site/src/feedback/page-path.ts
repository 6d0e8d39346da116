const PAGE_PATH = /^\/([a-z0-9._~-]+\/)*$/;
const MAX_LENGTH = 600;

/** The path of a page of this site from its path or its full address; undefined for anything else. */
export function pagePathOf(typed: string, siteUrl: string): string | undefined {
  const text = typed.trim();
  if (!/^(?:\/(?!\/)|https?:\/\/)/i.test(text) || !URL.canParse(text, siteUrl)) return undefined;
  const url = new URL(text, siteUrl);
  if (url.host !== new URL(siteUrl).host) return undefined;
  const path = url.pathname.endsWith('/') ? url.pathname : `${url.pathname}/`;
  return PAGE_PATH.test(path) && path.length <= MAX_LENGTH ? path : undefined;
}
