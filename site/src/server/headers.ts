import type { OutgoingHttpHeaders } from 'node:http';

const BASE_HEADERS: OutgoingHttpHeaders = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), browsing-topics=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

const YEAR_IN_SECONDS = 31_536_000;
/** Their names carry a hash of their content. */
const HASHED = /^\/(?:_astro|media|share)\/.*[^/]$/s;

/**
 * Nothing from elsewhere and no script at all. Which inline styles are allowed says each page in its own policy, which
 * holds beside this one: so page and policy are never of two states.
 */
const PAGE_POLICY = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  "img-src 'self'",
  "font-src 'self'",
  "media-src 'self'",
  // No script is there to connect anywhere; tools that look at a page from within fetch robots.txt.
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

export function pageHeaders(): OutgoingHttpHeaders {
  return { ...BASE_HEADERS, 'Content-Security-Policy': PAGE_POLICY, 'Cache-Control': 'no-cache' };
}

export function isAssetPath(path: string): boolean {
  return HASHED.test(path);
}

/** Uploads may be SVG, which can hold scripts: opened on its own, a file must not act in the site's name. */
export function fileHeaders(path: string): OutgoingHttpHeaders {
  return {
    ...BASE_HEADERS,
    'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    'Cache-Control': isAssetPath(path) ? `public, max-age=${YEAR_IN_SECONDS}, immutable` : 'no-cache',
  };
}
