import { randomBytes } from 'node:crypto';

const secret = (): string => randomBytes(24).toString('base64url');

/** Settings for a CMS that lives no longer than the command that boots it. */
export const throwAwaySettings = (dataDir: string, port: number, databaseUrl = ''): Record<string, string> => ({
  NODE_ENV: 'production',
  CMS_LOG_LEVEL: 'error',
  CMS_HOST: '127.0.0.1',
  CMS_PORT: String(port),
  CMS_URL: `http://127.0.0.1:${port}`,
  DATA_DIR: dataDir,
  DATABASE_URL: databaseUrl,
  APP_KEYS: `${secret()},${secret()}`,
  API_TOKEN_SALT: secret(),
  ADMIN_JWT_SECRET: secret(),
  TRANSFER_TOKEN_SALT: secret(),
  ENCRYPTION_KEY: secret(),
});
