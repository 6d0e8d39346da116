import { randomBytes } from 'node:crypto';
import { appendFileSync, chmodSync, existsSync, readFileSync } from 'node:fs';

const generators = {
  APP_KEYS: () => [1, 2, 3, 4].map(() => randomBytes(24).toString('base64url')).join(','),
  API_TOKEN_SALT: () => randomBytes(24).toString('base64url'),
  ADMIN_JWT_SECRET: () => randomBytes(32).toString('base64url'),
  TRANSFER_TOKEN_SALT: () => randomBytes(24).toString('base64url'),
  ENCRYPTION_KEY: () => randomBytes(32).toString('base64url'),
  FEEDBACK_TOKEN: () => randomBytes(32).toString('base64url'),
  CHANGES_SECRET: () => `whsec_${randomBytes(32).toString('base64')}`,
};

/** The secrets that the environment does not have yet, freshly made. */
const missingSecrets = (env: NodeJS.Dict<string>): [name: string, value: string][] =>
  Object.entries(generators)
    .filter(([name]) => !env[name]?.trim())
    .map(([name, generate]) => [name, generate()]);

/** Appends the missing secrets to the .env file, readable by its owner only; what is there stays as it is. */
export const ensureSecrets = (env: NodeJS.Dict<string>, envFile: string): NodeJS.Dict<string> => {
  const missing = missingSecrets(env);
  if (missing.length > 0) {
    const text = existsSync(envFile) ? readFileSync(envFile, 'utf8') : '';
    const gap = text === '' || text.endsWith('\n') ? '' : '\n';
    const lines = missing.map(([name, value]) => `${name}=${value}\n`).join('');
    const comment = '# Secrets of this installation. Keep them, and keep them to yourself.\n';
    if (existsSync(envFile)) chmodSync(envFile, 0o600);
    appendFileSync(envFile, `${gap}${comment}${lines}`, { mode: 0o600 });
  }
  return Object.fromEntries(missing);
};
