import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseEnv } from 'node:util';
import { beforeEach, describe, expect, it } from 'vitest';
import { ensureSecrets } from './secrets.ts';

const names = [
  'APP_KEYS',
  'API_TOKEN_SALT',
  'ADMIN_JWT_SECRET',
  'TRANSFER_TOKEN_SALT',
  'ENCRYPTION_KEY',
  'FEEDBACK_TOKEN',
  'CHANGES_SECRET',
];

describe('ensureSecrets', () => {
  let file: string;
  beforeEach(() => {
    file = path.join(mkdtempSync(path.join(tmpdir(), 'secrets-')), '.env');
  });

  it('writes every secret into a file that only its owner reads', () => {
    const added = ensureSecrets({}, file);
    expect(Object.keys(added)).toEqual(names);
    expect(parseEnv(readFileSync(file, 'utf8'))).toEqual(added);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('keeps what the file says and adds only what is missing', () => {
    writeFileSync(file, 'CMS_PORT=2000\nAPP_KEYS=already-there-and-long-enough');
    const added = ensureSecrets({ APP_KEYS: 'already-there-and-long-enough' }, file);
    expect(Object.keys(added)).toEqual(names.slice(1));
    expect(readFileSync(file, 'utf8')).toMatch(/^CMS_PORT=2000\nAPP_KEYS=already-there-and-long-enough\n#/);
  });

  it('leaves the file alone when nothing is missing', () => {
    ensureSecrets(ensureSecrets({}, file), file);
    const before = readFileSync(file, 'utf8');
    expect(ensureSecrets(parseEnv(before), file)).toEqual({});
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  it('makes a secret to sign with as Standard Webhooks wants it', () => {
    expect(ensureSecrets({}, file).CHANGES_SECRET).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
  });

  it('never makes the same secret twice', () => {
    const [first, second] = [ensureSecrets({}, file), ensureSecrets({}, file)];
    for (const name of names) expect(first[name]).not.toBe(second[name]);
  });
});
