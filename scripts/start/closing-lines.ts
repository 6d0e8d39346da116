import type { Login } from './administrator.ts';
import type { Session } from './session.ts';
import { statusOf } from './wait-for.ts';

const row = (label: string, value: string): string => `  ${label.padEnd(10)} ${value}`;

/** The login of the administrator who has just been created; a generated password is known at this time only. */
export const loginLines = ({ email, password, isGenerated }: Login): string[] => [
  isGenerated
    ? 'First administrator. The password is shown this once and kept nowhere in clear text:'
    : 'First administrator:',
  row('E-mail', email),
  row('Password', isGenerated ? password : 'as set in ADMIN_PASSWORD'),
];

const demoPage = '/themen/integration/integration-als-querschnitt/interkulturelle-oeffnung-der-verwaltung/';

/** Where everything is; the demo's page too, as long as there is one. */
export const addressLines = async ({ settings: { siteUrl, cmsUrl, sitePort } }: Session): Promise<string[]> => {
  const hasDemoPage = (await statusOf(`http://localhost:${sitePort}${demoPage}`)) === 200;
  return [
    row('Website', `${siteUrl}/`),
    ...(hasDemoPage ? [row('', `${siteUrl}${demoPage}`)] : []),
    row('Admin', `${cmsUrl}/admin`),
    row('GraphQL', `${cmsUrl}/graphql`),
  ];
};
