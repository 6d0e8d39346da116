import type { z } from 'zod';
import type { RuleId } from './rules.ts';
import { RULES } from './rules.ts';

/** `de` for editors, `en` for operators. */
export type MessageLanguage = 'de' | 'en';

/**
 * One sentence on what is wrong with a value and what to do. It names no field: the caller knows the label.
 * Needs issues that carry their input (`reportInput: true`), to tell a missing value from a wrong one.
 */
export function describeIssue(issue: z.core.$ZodIssue, language: MessageLanguage): string {
  const say = (de: string, en: string): string => (language === 'de' ? de : en);
  switch (issue.code) {
    case 'custom':
      return describeViolation(issue.params ?? {}, language) ?? issue.message;
    case 'invalid_type':
      if (issue.input === undefined || issue.input === null)
        return say('Diese Angabe fehlt.', 'This field is missing.');
      return say(`Erwartet wird ${GERMAN_TYPES[issue.expected] ?? issue.expected}.`, `Expected ${issue.expected}.`);
    case 'too_small':
      return describeTooSmall(issue, say);
    case 'too_big':
      return describeTooBig(issue, say);
    case 'invalid_value': {
      const values = issue.values.join(', ');
      return say(`Erlaubt sind nur: ${values}.`, `Only these values are allowed: ${values}.`);
    }
    case 'invalid_format':
      return describeFormat(issue.format, say);
    case 'unrecognized_keys': {
      const keys = issue.keys.join(', ');
      return say(`Unbekanntes Feld: ${keys}.`, `Unknown field: ${keys}.`);
    }
    case 'invalid_union':
      return say('Diese Art von Inhalt ist hier nicht erlaubt.', 'This kind of content is not allowed here.');
    default:
      return issue.message;
  }
}

type Say = (de: string, en: string) => string;

const GERMAN_TYPES: Readonly<Record<string, string>> = {
  string: 'ein Text',
  number: 'eine Zahl',
  int: 'eine ganze Zahl',
  boolean: 'ja oder nein',
  array: 'eine Liste',
  object: 'eine Gruppe von Feldern',
  date: 'ein Datum',
};

function describeTooSmall({ origin, minimum }: z.core.$ZodIssueTooSmall, say: Say): string {
  if (minimum === 1 && origin !== 'number') return say('Diese Angabe fehlt.', 'This field is missing.');
  if (origin === 'string') {
    return say(`Zu kurz: mindestens ${minimum} Zeichen.`, `Too short: at least ${minimum} characters.`);
  }
  if (origin === 'array')
    return say(`Mindestens ${minimum} Einträge sind nötig.`, `At least ${minimum} entries are needed.`);
  return say(`Zu klein: mindestens ${minimum}.`, `Too small: at least ${minimum}.`);
}

function describeTooBig({ origin, maximum }: z.core.$ZodIssueTooBig, say: Say): string {
  if (origin === 'string')
    return say(`Zu lang: höchstens ${maximum} Zeichen.`, `Too long: at most ${maximum} characters.`);
  if (origin === 'array')
    return say(`Höchstens ${maximum} Einträge sind erlaubt.`, `At most ${maximum} entries are allowed.`);
  return say(`Zu groß: höchstens ${maximum}.`, `Too big: at most ${maximum}.`);
}

function describeFormat(format: string, say: Say): string {
  if (format === 'date') return say('Bitte ein Datum angeben (JJJJ-MM-TT).', 'Give a date (YYYY-MM-DD).');
  if (format === 'email') return say('Bitte eine gültige E-Mail-Adresse angeben.', 'Give a valid e-mail address.');
  return say('Die Schreibweise stimmt nicht.', 'The form of this value is wrong.');
}

function describeViolation(params: Readonly<Record<string, unknown>>, language: MessageLanguage): string | undefined {
  const { rule } = params;
  if (!isRule(rule)) return undefined;
  return RULES[rule][language].replace(/\{(\w+)\}/g, (_, name: string) => describeParam(params[name]));
}

function describeParam(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '–';
}

function isRule(value: unknown): value is RuleId {
  return typeof value === 'string' && value in RULES;
}
