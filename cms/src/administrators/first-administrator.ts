import type { Core } from '@strapi/strapi';
import { settle } from '../database/settle.ts';

interface Credentials {
  email: string;
  password: string;
}

/** Creates the first super administrator if there is no administrator at all; later boots change nobody's account. */
export const ensureFirstAdministrator = async (
  strapi: Core.Strapi,
  credentials: Credentials | undefined,
): Promise<void> => {
  if (!credentials || (await strapi.db.query('admin::user').count()) > 0) return;
  await strapi.service('admin::user').createFirstAdmin({
    email: credentials.email,
    firstname: 'Erste',
    lastname: 'Administration',
    password: credentials.password,
    preferedLanguage: 'de',
    isActive: true,
    registrationToken: null,
  });
  // Strapi counts people and roles for its telemetry, and what fails there ends the program.
  await settle(strapi);
  strapi.log.info(`Created the first administrator ${credentials.email}.`);
};
