import type { Settings } from '../settings.ts';
import type { Login } from './administrator.ts';

const row = (label: string, value: string): string => `  ${label.padEnd(10)} ${value}`;

/** The login of the administrator who has just been created; a generated password is known at this time only. */
export const loginLines = ({ email, password, isGenerated }: Login): string[] => [
  isGenerated
    ? 'First administrator. The password is shown this once and kept nowhere in clear text:'
    : 'First administrator:',
  row('E-mail', email),
  row('Password', isGenerated ? password : 'as set in ADMIN_PASSWORD'),
];

/** Where everything is. */
export const addressLines = ({ siteUrl, cmsUrl }: Settings): string[] => [
  row('Website', `${siteUrl}/`),
  row('Admin', `${cmsUrl}/admin`),
  row('GraphQL', `${cmsUrl}/graphql`),
];
