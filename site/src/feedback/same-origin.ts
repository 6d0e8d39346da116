/** Whether a form was sent from a page of this site. A browser too old to tell is believed: there is no session to steal. */
export function isFromHere(headers: Headers, siteUrl: string): boolean {
  const site = headers.get('sec-fetch-site');
  if (site !== null) return site === 'same-origin' || site === 'none';
  const origin = headers.get('origin');
  if (origin === null) return true;
  const hosts = [headers.get('host'), new URL(siteUrl).host];
  return URL.canParse(origin) && hosts.includes(new URL(origin).host);
}
