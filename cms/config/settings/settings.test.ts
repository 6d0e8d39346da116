import path from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { packageDir, parseSettings, SettingsError } from './index.ts';

const secret = 'abcdefghijklmnopqrstuvwxyz';
const signingSecret = `whsec_${Buffer.alloc(32, 'x').toString('base64')}`;
const complete = {
  APP_KEYS: `${secret}1,${secret}2`,
  API_TOKEN_SALT: secret,
  ADMIN_JWT_SECRET: secret,
  TRANSFER_TOKEN_SALT: secret,
  ENCRYPTION_KEY: secret,
};

const linesFor = (env: NodeJS.ProcessEnv): readonly string[] => {
  try {
    parseSettings(env);
  } catch (error) {
    if (error instanceof SettingsError) return error.lines;
    throw error;
  }
  throw new Error('The settings were accepted.');
};

describe('settings', () => {
  test('need nothing but the secrets', () => {
    expect(parseSettings(complete)).toMatchObject({
      environment: 'production',
      port: 1337,
      url: 'http://localhost:1337',
      databaseUrl: undefined,
      dataDir: path.resolve(packageDir, '../.data'),
      publicDir: path.resolve(packageDir, '../.data/public'),
      administrator: undefined,
      changesUrl: 'http://localhost:4321/-/changes',
    });
  });

  test('follow the environment', () => {
    const env = {
      ...complete,
      CMS_PORT: '8080',
      CHANGES_URL: 'http://site:4321/-/changes',
      CHANGES_SECRET: signingSecret,
      CMS_URL: 'https://cms.example.org/',
      DATABASE_URL: 'postgres://cms:pw@db/cms',
      DATA_DIR: '/var/lib/portal',
      ADMIN_EMAIL: 'a@example.org',
      ADMIN_PASSWORD: 'Passwort1',
    };
    expect(parseSettings(env)).toMatchObject({
      port: 8080,
      url: 'https://cms.example.org',
      databaseUrl: 'postgres://cms:pw@db/cms',
      publicDir: '/var/lib/portal/public',
      changesUrl: 'http://site:4321/-/changes',
      administrator: { email: 'a@example.org', password: 'Passwort1' },
      secrets: { appKeys: [`${secret}1`, `${secret}2`], changes: signingSecret },
    });
  });

  test('have no default for any secret', () => {
    expect(linesFor({})).toMatchInlineSnapshot(`
      [
        "APP_KEYS is missing. Set it in .env or in the environment; \`pnpm start\` creates .env with fresh secrets.",
        "API_TOKEN_SALT is missing. Set it in .env or in the environment; \`pnpm start\` creates .env with fresh secrets.",
        "ADMIN_JWT_SECRET is missing. Set it in .env or in the environment; \`pnpm start\` creates .env with fresh secrets.",
        "TRANSFER_TOKEN_SALT is missing. Set it in .env or in the environment; \`pnpm start\` creates .env with fresh secrets.",
        "ENCRYPTION_KEY is missing. Set it in .env or in the environment; \`pnpm start\` creates .env with fresh secrets.",
      ]
    `);
  });

  test.each([
    ['CMS_PORT', 'eighty'],
    ['CMS_PORT', '70000'],
    ['CMS_PORT', '1337.5'],
    ['CMS_URL', 'cms.example.org'],
    ['DATABASE_URL', 'mysql://db/cms'],
    ['ADMIN_EMAIL', 'nobody'],
    ['CMS_LOG_LEVEL', 'loud'],
    ['NODE_ENV', 'staging'],
    ['API_TOKEN_SALT', 'short'],
    ['APP_KEYS', `${secret},short`],
    ['FEEDBACK_TOKEN', 'short'],
    ['CHANGES_SECRET', 'whsec_short'],
    ['CHANGES_URL', 'site/changes'],
  ])('refuse %s=%s in one line that names it and does not repeat a secret', (name, value) => {
    const lines = linesFor({ ...complete, ADMIN_PASSWORD: 'Passwort1', ADMIN_EMAIL: 'a@example.org', [name]: value });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(new RegExp(`^${name} is malformed: `));
    expect(lines[0]).not.toContain('short,');
  });

  test('report everything that is wrong at once', () => {
    expect(linesFor({ ...complete, CMS_PORT: 'x', API_TOKEN_SALT: '' })).toHaveLength(2);
  });

  test.each([
    [{ ADMIN_EMAIL: 'a@example.org' }, 'ADMIN_PASSWORD'],
    [{ ADMIN_PASSWORD: 'Passwort1' }, 'ADMIN_EMAIL'],
  ])('name no first administrator with %o alone, and say so in one line', (half, missing) => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    expect(parseSettings({ ...complete, ...half }).administrator).toBeUndefined();
    expect(warn.mock.calls).toEqual([
      [`${missing} is not set, so no first administrator is created: the pair is needed.`],
    ]);
    warn.mockRestore();
  });

  test('take an empty variable as absent', () => {
    expect(parseSettings({ ...complete, DATABASE_URL: '', CMS_PORT: ' ' })).toMatchObject({
      port: 1337,
      databaseUrl: undefined,
    });
  });
});
