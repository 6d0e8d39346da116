import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { repositoryDir } from './repository.ts';
import { parseSettings, readEnvironment, toEnvironment } from './settings.ts';
import { SettingsError } from './settings/settings-error.ts';

const linesOf = (env: NodeJS.Dict<string>): readonly string[] => {
  try {
    parseSettings(env);
  } catch (error) {
    if (error instanceof SettingsError) return error.lines;
    throw error;
  }
  return [];
};

describe('parseSettings', () => {
  it('needs no setting at all', () => {
    expect(parseSettings({})).toEqual({
      cmsPort: 1337,
      sitePort: 4321,
      cmsUrl: 'http://localhost:1337',
      siteUrl: 'http://localhost:4321',
      databaseUrl: undefined,
      dataDir: path.join(repositoryDir, '.data'),
      adminEmail: undefined,
      adminPassword: undefined,
    });
  });

  it('derives the addresses from the ports', () => {
    const settings = parseSettings({ CMS_PORT: '2001', SITE_PORT: '2002' });
    expect([settings.cmsUrl, settings.siteUrl]).toEqual(['http://localhost:2001', 'http://localhost:2002']);
  });

  it('takes an empty variable for absent', () => {
    expect(parseSettings({ CMS_PORT: '', SITE_URL: ' ' }).cmsPort).toBe(1337);
  });

  it('reads a relative data folder from the top of the repository', () => {
    expect(parseSettings({ DATA_DIR: 'state' }).dataDir).toBe(path.join(repositoryDir, 'state'));
  });

  it.each([
    [{ CMS_PORT: 'abc' }, 'CMS_PORT must be a number. Correct it in .env or in the environment.'],
    [{ SITE_PORT: '70000' }, 'SITE_PORT must be between 1 and 65535. Correct it in .env or in the environment.'],
    [{ SITE_PORT: '1337' }, 'SITE_PORT must differ from CMS_PORT. Correct it in .env or in the environment.'],
    [
      { SITE_URL: 'www.example.org' },
      'SITE_URL must be a full address such as https://www.example.org. Correct it in .env or in the environment.',
    ],
    [
      { DATABASE_URL: 'mysql://localhost/x' },
      'DATABASE_URL must look like postgres://user:password@host:5432/database. Correct it in .env or in the environment.',
    ],
    [{ ADMIN_EMAIL: 'x' }, 'ADMIN_EMAIL must be an e-mail address. Correct it in .env or in the environment.'],
    [
      { ADMIN_PASSWORD: 'short' },
      'ADMIN_PASSWORD must have at least 8 characters, among them a capital letter, a small letter and a digit. Correct it in .env or in the environment.',
    ],
    [
      { CHANGES_SECRET: 'whsec_short' },
      'CHANGES_SECRET must be whsec_ followed by at least 24 random bytes in base64. Correct it in .env or in the environment.',
    ],
    [
      { ENCRYPTION_KEY: 'short' },
      'ENCRYPTION_KEY must have at least 16 characters. Correct it in .env or in the environment.',
    ],
  ])('refuses %o with one line', (env, line) => {
    expect(linesOf(env)).toEqual([line]);
  });

  it('reports every fault at once', () => {
    expect(linesOf({ CMS_PORT: 'x', SITE_URL: 'y' })).toHaveLength(2);
  });
});

describe('toEnvironment', () => {
  it('hands on what parseSettings reads back unchanged', () => {
    const settings = parseSettings({ CMS_PORT: '2001', DATABASE_URL: 'postgres://u:p@localhost:5432/d' });
    expect(parseSettings(toEnvironment(settings))).toEqual(settings);
  });
});

describe('readEnvironment', () => {
  const fileWith = (text: string): string => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'env-')), '.env');
    writeFileSync(file, text);
    return file;
  };

  it('lets the environment win over the file', () => {
    const env = readEnvironment({ CMS_PORT: '2' }, fileWith('CMS_PORT=1\nSITE_PORT=3\n'));
    expect(env).toEqual({ CMS_PORT: '2', SITE_PORT: '3' });
  });

  it('takes a missing file for an empty one', () => {
    expect(readEnvironment({ A: 'b' }, '/nowhere/.env')).toEqual({ A: 'b' });
  });
});
