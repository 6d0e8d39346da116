import { type LegalPage, plainText } from '@themenportal/shared/content';
import { SOURCE_LOCALE } from '@themenportal/shared/locales';
import type { SiteFacts } from './content.ts';
import type { Library } from './library.ts';

/** Less than the year that RFC 9116 recommends as the longest. */
const VALID_DAYS = 350;
const MAIL_ADDRESS = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/;

/** Where to report a vulnerability (RFC 9116). Without any contact there is no valid file, and so none. */
export function securityTxt(library: Library, { securityContact, siteUrl }: SiteFacts): string | undefined {
  const address = securityContact ?? imprintContact(library);
  if (address === undefined) return undefined;
  const expires = new Date(Date.parse(library.today) + VALID_DAYS * 86_400_000);
  return [
    `Contact: ${address}`,
    `Expires: ${expires.toISOString()}`,
    'Preferred-Languages: de, en',
    // The standard allows https only.
    ...(siteUrl.startsWith('https:') ? [`Canonical: ${siteUrl}/.well-known/security.txt`] : []),
    '',
  ].join('\n');
}

function imprintContact({ legalPages }: Library): string | undefined {
  const imprint = legalPages.all(SOURCE_LOCALE).find(({ purpose }) => purpose === 'imprint');
  const mail = imprint && mailAddressIn(imprint);
  return mail && `mailto:${mail}`;
}

function mailAddressIn({ body }: LegalPage): string | undefined {
  return MAIL_ADDRESS.exec(plainText(body))?.[0];
}
