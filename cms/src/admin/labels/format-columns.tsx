import type { CSSProperties, ReactNode } from 'react';
import { ENUM_LABELS } from '../../editing/enum-labels';
import type { Column, ListView } from './panel-types';

/** Lists name values as the forms do, and give languages in a form that leaves room for the state of an entry. */
export const formatColumns = (view: ListView): ListView => ({
  ...view,
  displayedHeaders: view.displayedHeaders.map((column) => {
    if (column.name === 'locales') return { ...column, cellFormatter: languages };
    return column.attribute.type === 'enumeration' ? { ...column, cellFormatter: valueOf(column.name) } : column;
  }),
});

type Row = Parameters<NonNullable<Column['cellFormatter']>>[0];

/** As the panel sets the text of its other cells. */
const style: CSSProperties = { fontSize: '1.4rem', color: 'inherit', whiteSpace: 'nowrap' };
const cell = (text: string): ReactNode => <span style={style}>{text}</span>;

const valueOf =
  (name: string) =>
  (row: Row): ReactNode => {
    const value = row[name];
    return cell(typeof value === 'string' ? (ENUM_LABELS[value] ?? value) : '–');
  };

const languages = ({ locale, localizations }: Row): ReactNode => {
  const others = Array.isArray(localizations) ? localizations.map(localeOf) : [];
  return cell([locale, ...others].filter((code) => typeof code === 'string').join(' · '));
};

const localeOf = (localization: unknown): unknown =>
  typeof localization === 'object' && localization !== null && 'locale' in localization
    ? localization.locale
    : undefined;
