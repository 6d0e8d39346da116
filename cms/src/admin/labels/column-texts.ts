import { ENUM_LABELS } from '../../editing/enum-labels';
import { germanTime } from '../publication/german-time';
import type { Column } from './panel-types';

export type Row = Readonly<Record<string, unknown>>;

/** Letters of an address that leave room for the other columns. */
const LONGEST_PATH = 20;

/** What a list writes in a column, where the panel itself writes it too long or in words of the database. */
export function columnText({ name, attribute }: Column): ((row: Row, now?: Date) => string) | undefined {
  if (name === 'locales') return languages;
  if (name === 'pagePath') return (row) => endOf(textOf(row[name]));
  switch (attribute.type) {
    case 'enumeration':
      return (row) => ENUM_LABELS[textOf(row[name])] ?? textOf(row[name]);
    case 'datetime':
      return (row, now = new Date()) => (row[name] ? germanTime(new Date(textOf(row[name])), now) : textOf(undefined));
    case 'boolean':
      return (row) => (row[name] === true ? 'Ja' : 'Nein');
    case 'text':
      return (row) => textOf(row[name]);
    default:
      return undefined;
  }
}

const textOf = (value: unknown): string => (typeof value === 'string' && value !== '' ? value : '–');

/** Addresses differ at their end. */
const endOf = (path: string): string => (path.length > LONGEST_PATH ? `…${path.slice(1 - LONGEST_PATH)}` : path);

/** In a form that leaves room for the state of an entry. */
const languages = ({ locale, localizations }: Row): string => {
  const others = Array.isArray(localizations) ? localizations.map(localeOf) : [];
  return [locale, ...others].filter((code) => typeof code === 'string').join(' · ');
};

const localeOf = (localization: unknown): unknown =>
  typeof localization === 'object' && localization !== null && 'locale' in localization
    ? localization.locale
    : undefined;
