import { randomInt } from 'node:crypto';
import type { Settings } from '../settings.ts';

export interface Login {
  readonly email: string;
  readonly password: string;
  /** Made here, so that nobody knows it yet. */
  readonly isGenerated: boolean;
}

// Without letters and digits that look alike, as people type it from the terminal.
const alphabets = ['abcdefghjkmnpqrstuvwxyz', 'ABCDEFGHJKLMNPQRSTUVWXYZ', '23456789'] as const;
const passwordLength = 20;

const pick = (alphabet: string): string => alphabet.charAt(randomInt(alphabet.length));

/** Has a small letter, a capital letter and a digit, as Strapi wants, and more than 100 bits of chance. */
export const generatePassword = (): string => {
  for (;;) {
    const password = Array.from({ length: passwordLength }, () => pick(alphabets.join(''))).join('');
    if (alphabets.every((alphabet) => [...password].some((character) => alphabet.includes(character)))) return password;
  }
};

/** The login that the CMS gives to its first administrator, if it has none yet. */
export const firstLogin = ({ adminEmail, adminPassword }: Settings): Login => ({
  email: adminEmail ?? 'redaktion@themenportal.example',
  password: adminPassword ?? generatePassword(),
  isGenerated: !adminPassword,
});

/** Whether a line of the CMS says that it has just created that administrator. */
export const tellsOfCreation = (line: string, { email }: Login): boolean =>
  line.includes(`Created the first administrator ${email}.`);
