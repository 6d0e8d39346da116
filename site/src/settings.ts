import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SigningSecretSchema } from '@themenportal/shared/announcements';
import { z } from 'zod';
import { SiteError } from './errors.ts';

const repository = fileURLToPath(new URL('../../', import.meta.url));

const port = z.coerce.number('must be a number').int().min(1).max(65_535);
const httpUrl = z.url({ protocol: /^https?$/, error: 'must be a http or https URL' });

const SettingsSchema = z
  .object({
    CMS_PORT: port.default(1337),
    SITE_PORT: port.default(4321),
    CMS_URL: httpUrl.optional(),
    SITE_URL: httpUrl.optional(),
    /** Seconds that one request to the CMS may take. */
    CMS_TIMEOUT: z.coerce.number('must be a number of seconds').positive('must be more than 0').default(30),
    DATA_DIR: z.string().default('.data'),
    CONTENT_SNAPSHOT: z.string().optional(),
    /** Where to report vulnerabilities, for security.txt. */
    SECURITY_CONTACT: z
      .string()
      .regex(/^(?:mailto:|https:\/\/)\S+$/, 'must be a mailto: or https: address')
      .optional(),
    /** Lets the site deliver feedback to the CMS. */
    FEEDBACK_TOKEN: z.string().optional(),
    /** Signs what CMS and site tell each other: that content changed, that it is live. */
    CHANGES_SECRET: SigningSecretSchema.optional(),
  })
  .transform((env) => ({
    sitePort: env.SITE_PORT,
    cmsUrl: withoutTrailingSlash(env.CMS_URL ?? `http://localhost:${env.CMS_PORT}`),
    siteUrl: withoutTrailingSlash(env.SITE_URL ?? `http://localhost:${env.SITE_PORT}`),
    cmsTimeoutMs: env.CMS_TIMEOUT * 1000,
    // From the top of the repository, as for the CMS: both read the same .env.
    dataDir: resolve(repository, env.DATA_DIR),
    securityContact: env.SECURITY_CONTACT,
    feedbackToken: env.FEEDBACK_TOKEN,
    changesSecret: env.CHANGES_SECRET,
    contentSnapshot: env.CONTENT_SNAPSHOT && resolve(env.CONTENT_SNAPSHOT),
  }));

export type Settings = z.output<typeof SettingsSchema>;

/** The only place of the site that reads the environment. An empty variable counts as not set. */
export function readSettings(env: Record<string, string | undefined>): Settings {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const result = SettingsSchema.safeParse(set);
  if (result.success) return result.data;
  const faults = result.error.issues.map(
    ({ path: [name], message }) => `${String(name)} ${message}${shown(String(name), set)}`,
  );
  throw new SiteError(`Malformed setting: ${faults.join('; ')}. Correct it in .env or in the environment.`);
}

/** A secret is never repeated. */
const shown = (name: string, set: Record<string, string | undefined>): string =>
  name === 'CHANGES_SECRET' ? '' : ` (it is "${set[name]}")`;

function withoutTrailingSlash(url: string): string {
  return url.replace(/\/+$/, '');
}
