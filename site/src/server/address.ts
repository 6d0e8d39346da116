import type { IncomingMessage } from 'node:http';

/** Who asks by the whole address, as one asks a proxy, names the host there and not in the header (RFC 9112, 3.2.2). */
export function useOriginForm(request: IncomingMessage): void {
  const { url = '' } = request;
  const [origin, host] = /^https?:\/\/([^/?#]*)/i.exec(url) ?? [];
  if (origin === undefined) return;
  request.headers.host = host;
  request.url = url.slice(origin.length).replace(/^(?!\/)/, '/');
}

/** Undefined for an address that cannot be decoded. Repeated slashes would make `//host` look like another site. */
export function pathOf({ url = '/' }: IncomingMessage): string | undefined {
  try {
    return decodeURI(url.replace(/[?#].*$/s, '')).replaceAll(/\/{2,}/g, '/');
  } catch {
    return undefined;
  }
}

export function hasRepeatedSlash({ url = '' }: IncomingMessage): boolean {
  return /^[^?#]*\/\//.test(url);
}

export function searchOf({ url = '' }: IncomingMessage): string {
  const start = url.indexOf('?');
  return start === -1 ? '' : url.slice(start);
}

export function withSlash(path: string): string {
  return path.endsWith('/') ? path : `${path}/`;
}
