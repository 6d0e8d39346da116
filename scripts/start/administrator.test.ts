import { describe, expect, it } from 'vitest';
import { parseSettings } from '../settings.ts';
import { firstLogin, generatePassword, tellsOfCreation } from './administrator.ts';

describe('generatePassword', () => {
  it('satisfies the rules that settings and Strapi set for a password', () => {
    for (let n = 0; n < 200; n += 1) {
      const password = generatePassword();
      expect(parseSettings({ ADMIN_PASSWORD: password }).adminPassword).toBe(password);
    }
  });
});

describe('firstLogin', () => {
  it('takes what the environment gives', () => {
    const settings = parseSettings({ ADMIN_EMAIL: 'a@example.org', ADMIN_PASSWORD: 'Geheim123' });
    expect(firstLogin(settings)).toEqual({ email: 'a@example.org', password: 'Geheim123', isGenerated: false });
  });

  it('makes a new password each time when none is given', () => {
    const settings = parseSettings({});
    expect(firstLogin(settings).password).not.toBe(firstLogin(settings).password);
  });
});

it('recognises the line in which the CMS tells of the new administrator', () => {
  const login = { email: 'a@example.org', password: 'x', isGenerated: true };
  expect(tellsOfCreation('[12:00] info: Created the first administrator a@example.org.', login)).toBe(true);
  expect(tellsOfCreation('[12:00] info: Created the first administrator b@example.org.', login)).toBe(false);
});
