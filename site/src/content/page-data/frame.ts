import type { Language } from '../../i18n/texts.ts';
import type { LanguageLink, Link } from './links.ts';

export interface PageFrame {
  path: string;
  language: Language;
  title: string;
  description: string;
  portal: PortalFrame;
  /** The same page in each language, or what is nearest to it there. */
  languageLinks: LanguageLink[];
  /** Leichte Sprache and sign language, for the header. */
  accessibleVersions: Link[];
  /** What is urgent here, the most severe first. */
  alerts: AlertData[];
  /** Address of the German page, where that has changed since this translation was made. */
  newerGerman: string | undefined;
}

export interface AlertData {
  id: string;
  severity: 'info' | 'warning' | 'danger';
  title: string;
  text: string;
  /** From when to when, in words: the page cannot know what time it is when it is read. */
  period: string;
  link: Link | undefined;
  language: Language | undefined;
  /** Where the German text stands, if it has changed since this translation was made. */
  newerGerman: string | undefined;
}

export interface PortalFrame {
  cityName: string;
  portalName: string;
  homePath: string;
  footer: string;
  licence: { name: string; url: string };
  mainLinks: Link[];
  legalLinks: Link[];
  /** The same in Leichte Sprache, under their titles there; on German pages only. */
  plainLegalLinks: Link[];
  /** Of the portal's texts. */
  language: Language | undefined;
}
