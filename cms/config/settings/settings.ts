import { findPackageJSON } from 'node:module';
import path from 'node:path';
import { ANNOUNCEMENT_PATH, SigningSecretSchema } from '@themenportal/shared/announcements';
import { z } from 'zod';
import { firstAdministrator, type FirstAdministrator } from './first-administrator.ts';
import { SettingsError } from './settings-error.ts';

/** The folder of this package, the same whether this file runs from config/ or from dist/config/. */
export const packageDir = path.dirname(findPackageJSON('.', __filename) ?? process.cwd());
const repositoryRoot = path.dirname(packageDir);

const port = z.coerce.number().int().min(1).max(65_535);
const httpUrl = z.url({ protocol: /^https?$/, error: 'must be an http(s) address' });
const secret = z.string().min(16, 'must have at least 16 characters');

const SettingsSchema = z.object({
  NODE_ENV: z.enum(['production', 'development', 'test']).default('production'),
  CMS_LOG_LEVEL: z.enum(['error', 'warn', 'info', 'http', 'debug']).default('info'),
  CMS_HOST: z.string().min(1).default('0.0.0.0'),
  CMS_PORT: port.default(1337),
  SITE_PORT: port.default(4321),
  CMS_URL: httpUrl.optional(),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'must be a postgres:// address' }).optional(),
  DATA_DIR: z.string().min(1).default('.data'),
  ADMIN_EMAIL: z.email('must be an e-mail address').optional(),
  ADMIN_PASSWORD: z.string().min(8, 'must have at least 8 characters').optional(),
  APP_KEYS: z
    .string()
    .transform((value) => value.split(',').map((key) => key.trim()))
    .pipe(z.array(secret).min(1)),
  API_TOKEN_SALT: secret,
  ADMIN_JWT_SECRET: secret,
  TRANSFER_TOKEN_SALT: secret,
  ENCRYPTION_KEY: secret,
  FEEDBACK_TOKEN: secret.optional(),
  CHANGES_SECRET: SigningSecretSchema.optional(),
  CHANGES_URL: httpUrl.optional(),
});

export type Settings = Readonly<{
  environment: 'production' | 'development' | 'test';
  logLevel: string;
  host: string;
  port: number;
  url: string;
  databaseUrl: string | undefined;
  dataDir: string;
  publicDir: string;
  administrator: FirstAdministrator | undefined;
  /** Where the site is told that content changed. */
  changesUrl: string;
  secrets: {
    appKeys: string[];
    apiTokenSalt: string;
    adminJwt: string;
    transferTokenSalt: string;
    encryptionKey: string;
    /** Absent: the CMS takes no feedback. */
    feedbackToken: string | undefined;
    /** Signs what CMS and site tell each other. Absent: the site is told nothing and reports nothing. */
    changes: string | undefined;
  };
}>;

/** An empty variable counts as absent: compose files and .env templates leave many of them empty. */
const withoutEmpty = (env: NodeJS.ProcessEnv): Record<string, string> =>
  Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => Boolean(entry[1]?.trim())));

/** Throws a SettingsError with one line for each setting that is missing or malformed. */
export const parseSettings = (env: NodeJS.ProcessEnv): Settings => {
  const given = withoutEmpty(env);
  const parsed = SettingsSchema.safeParse(given);
  if (!parsed.success) throw SettingsError.fromIssues(parsed.error.issues, given);
  const value = parsed.data;
  const dataDir = path.resolve(repositoryRoot, value.DATA_DIR);
  return {
    environment: value.NODE_ENV,
    logLevel: value.CMS_LOG_LEVEL,
    host: value.CMS_HOST,
    port: value.CMS_PORT,
    url: (value.CMS_URL ?? `http://localhost:${value.CMS_PORT}`).replace(/\/$/, ''),
    databaseUrl: value.DATABASE_URL,
    dataDir,
    publicDir: path.join(dataDir, 'public'),
    administrator: firstAdministrator(value.ADMIN_EMAIL, value.ADMIN_PASSWORD),
    changesUrl: value.CHANGES_URL ?? `http://localhost:${value.SITE_PORT}${ANNOUNCEMENT_PATH}`,
    secrets: {
      appKeys: value.APP_KEYS,
      apiTokenSalt: value.API_TOKEN_SALT,
      adminJwt: value.ADMIN_JWT_SECRET,
      transferTokenSalt: value.TRANSFER_TOKEN_SALT,
      encryptionKey: value.ENCRYPTION_KEY,
      feedbackToken: value.FEEDBACK_TOKEN,
      changes: value.CHANGES_SECRET,
    },
  };
};
