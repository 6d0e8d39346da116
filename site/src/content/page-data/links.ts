import type { Media } from '@themenportal/shared/content';
import type { Language } from '../../i18n/texts.ts';

export interface LanguageLink {
  language: Language;
  path: string;
  /** Whether it is this page, and not one above it, since this one exists in German only. */
  translates: boolean;
}

export interface Link {
  text: string;
  href: string;
  language?: Language | undefined;
}

export interface Crumb {
  text: string;
  path: string;
  language: Language | undefined;
}

export interface Card extends Link {
  summary: string;
  /** Whether the German text has changed since this translation was made. */
  outdated: boolean;
}

export interface Teaser extends Link {
  summary: string;
  /** LeiKa key of the service behind it. */
  serviceKey: string | undefined;
  /** Of the target, where it differs from the page's. */
  targetLanguage: string | undefined;
  loginRequired: boolean;
  external: boolean;
  file: Media | undefined;
}
