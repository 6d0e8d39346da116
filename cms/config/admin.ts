import { settings } from './settings/index.ts';

export default () => {
  const { url, secrets } = settings();
  return {
    url: '/admin',
    autoOpen: false,
    auth: {
      secret: secrets.adminJwt,
      // Strapi would demand TLS in production even where CMS_URL says that there is none.
      cookie: { secure: url.startsWith('https:'), sameSite: 'lax' },
    },
    apiToken: { salt: secrets.apiTokenSalt },
    secrets: { encryptionKey: secrets.encryptionKey },
    transfer: { token: { salt: secrets.transferTokenSalt } },
    flags: { nps: false, promoteEE: false },
    // Not configured yet; left alone, the panel asks editors to set it up.
    preview: { enabled: false },
    ai: { enabled: false },
  };
};
