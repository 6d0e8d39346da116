import type { Locale } from '@themenportal/shared/locales';
import { arabic } from './arabic.ts';
import { english } from './english.ts';
import { german } from './german.ts';
import type { Language } from './language.ts';
import { turkish } from './turkish.ts';
import { ukrainian } from './ukrainian.ts';

export type { Language } from './language.ts';

export const LANGUAGES: Readonly<Record<Locale, Language>> = {
  de: german,
  en: english,
  tr: turkish,
  ar: arabic,
  uk: ukrainian,
};
