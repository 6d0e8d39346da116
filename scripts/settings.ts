import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseEnv } from 'node:util';
import { z } from 'zod';
import { repositoryDir } from './repository.ts';
import { SettingsError } from './settings/settings-error.ts';

const port = z.coerce
  .number('must be a number')
  .int('must be a whole number')
  .min(1, 'must be between 1 and 65535')
  .max(65_535, 'must be between 1 and 65535');
const httpUrl = z.url({ protocol: /^https?$/, error: 'must be a full address such as https://www.example.org' });
const secret = z.string().min(16, 'must have at least 16 characters').optional();

const SettingsSchema = z
  .object({
    CMS_PORT: port.default(1337),
    SITE_PORT: port.default(4321),
    CMS_URL: httpUrl.optional(),
    SITE_URL: httpUrl.optional(),
    DATABASE_URL: z
      .url({ protocol: /^postgres(ql)?$/, error: 'must look like postgres://user:password@host:5432/database' })
      .optional(),
    DATA_DIR: z.string().default('.data'),
    ADMIN_EMAIL: z.email('must be an e-mail address').optional(),
    ADMIN_PASSWORD: z
      .string()
      .regex(
        /^(?=.*[a-z])(?=.*[A-Z])(?=.*\d).{8,}$/,
        'must have at least 8 characters, among them a capital letter, a small letter and a digit',
      )
      .optional(),
    APP_KEYS: secret,
    API_TOKEN_SALT: secret,
    ADMIN_JWT_SECRET: secret,
    TRANSFER_TOKEN_SALT: secret,
    ENCRYPTION_KEY: secret,
    FEEDBACK_TOKEN: secret,
    CHANGES_SECRET: z
      .string()
      .regex(/^whsec_[A-Za-z0-9+/]{32,}={0,2}$/, 'must be whsec_ followed by at least 24 random bytes in base64')
      .optional(),
    CHANGES_URL: httpUrl.optional(),
  })
  .refine((settings) => settings.CMS_PORT !== settings.SITE_PORT, {
    path: ['SITE_PORT'],
    error: 'must differ from CMS_PORT',
  });

export type Settings = Readonly<{
  cmsPort: number;
  sitePort: number;
  /** Public address of the CMS, without a trailing slash. */
  cmsUrl: string;
  /** Public address of the site, without a trailing slash. */
  siteUrl: string;
  /** Absent: SQLite in the data folder. */
  databaseUrl: string | undefined;
  /** Absolute path of the folder that holds all state. */
  dataDir: string;
  adminEmail: string | undefined;
  adminPassword: string | undefined;
}>;

/** An empty variable counts as absent: compose files and .env templates leave many of them empty. */
const withoutEmpty = (env: NodeJS.Dict<string>): NodeJS.Dict<string> =>
  Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));

const withoutTrailingSlash = (url: string): string => url.replace(/\/+$/, '');

/** The environment over the .env file. */
export const readEnvironment = (env: NodeJS.Dict<string>, envFile: string): NodeJS.Dict<string> => {
  const file = existsSync(envFile) ? readFileSync(envFile, 'utf8') : '';
  return { ...withoutEmpty(parseEnv(file)), ...withoutEmpty(env) };
};

/** Throws a SettingsError with one line for each malformed setting; a value is never repeated, it may be a secret. */
export const parseSettings = (env: NodeJS.Dict<string>): Settings => {
  const parsed = SettingsSchema.safeParse(withoutEmpty(env));
  if (!parsed.success) {
    throw new SettingsError(
      parsed.error.issues.map(
        ({ path: [name], message }) => `${String(name)} ${message}. Correct it in .env or in the environment.`,
      ),
    );
  }
  const value = parsed.data;
  return {
    cmsPort: value.CMS_PORT,
    sitePort: value.SITE_PORT,
    cmsUrl: withoutTrailingSlash(value.CMS_URL ?? `http://localhost:${value.CMS_PORT}`),
    siteUrl: withoutTrailingSlash(value.SITE_URL ?? `http://localhost:${value.SITE_PORT}`),
    databaseUrl: value.DATABASE_URL,
    dataDir: path.resolve(repositoryDir, value.DATA_DIR),
    adminEmail: value.ADMIN_EMAIL,
    adminPassword: value.ADMIN_PASSWORD,
  };
};

/** What the packages read, every value spelled out so that no package falls back to a default of its own. */
export const toEnvironment = (settings: Settings): NodeJS.Dict<string> => ({
  CMS_PORT: String(settings.cmsPort),
  SITE_PORT: String(settings.sitePort),
  CMS_URL: settings.cmsUrl,
  SITE_URL: settings.siteUrl,
  DATA_DIR: settings.dataDir,
  ...(settings.databaseUrl && { DATABASE_URL: settings.databaseUrl }),
});
