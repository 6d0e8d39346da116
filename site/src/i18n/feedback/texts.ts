import type { Locale } from '@themenportal/shared/locales';
import { ar } from './ar.ts';
import { de, deInSimpleWords } from './de.ts';
import { en } from './en.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';

export type FeedbackTexts = typeof de;

const TEXTS: Readonly<Record<Locale, FeedbackTexts>> = { de, en, tr, ar, uk };

export function feedbackTexts(locale: Locale, { simple = false } = {}): FeedbackTexts {
  return simple ? { ...de, ...deInSimpleWords } : TEXTS[locale];
}
