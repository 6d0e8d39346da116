import { cmsAddress } from './bring-up-cms.ts';
import type { Session } from './session.ts';

/** The site reads from the CMS of this very run: its public address may need DNS and a proxy that are not there yet. */
export const siteEnvironment = (session: Session): NodeJS.Dict<string> => ({ CMS_URL: cmsAddress(session) });
