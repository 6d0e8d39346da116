/**
 * Of whom a request comes from. Only behind TLS is there a proxy to believe, and of its header only the last entry:
 * the others are what the caller claims.
 */
export function clientAddress(forwardedFor: string | null, socketAddress: string, siteUrl: string): string {
  const last = forwardedFor?.split(',').at(-1)?.trim();
  return siteUrl.startsWith('https:') && last ? last : socketAddress;
}
