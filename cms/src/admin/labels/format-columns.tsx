import type { CSSProperties, ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { columnText, type Row } from './column-texts';
import type { Column, ListView } from './panel-types';

/** Lists name values as the forms do, and write what is long so that every column finds room. */
export const formatColumns = (view: ListView): ListView => ({
  ...view,
  displayedHeaders: view.displayedHeaders.map((column, index) => {
    const text = columnText(column);
    if (!text) return column;
    // The panel makes a link only of what it writes itself.
    const Cell = index === 0 ? LinkCell : TextCell;
    const cellFormatter = (row: Row): ReactNode => <Cell text={text(row)} row={row} whole={wholeText(column, row)} />;
    return { ...column, cellFormatter };
  }),
});

function wholeText({ name, attribute: { type } }: Column, row: Row): string | undefined {
  const value = row[name];
  return (type === 'string' || type === 'text') && typeof value === 'string' ? value : undefined;
}

interface Props {
  readonly text: string;
  readonly row: Row;
  /** Of a text that the cell shows in part: shows when the pointer rests there. */
  readonly whole: string | undefined;
}

/** As the panel sets the text of its other cells. */
const style: CSSProperties = { whiteSpace: 'nowrap', fontSize: '1.4rem', color: 'inherit' };
const shortened: CSSProperties = {
  ...style,
  display: 'block',
  maxWidth: '17rem',
  overflow: 'hidden',
  textOverflow: 'ellipsis',
};

const TextCell = ({ text, whole }: Props): ReactNode => (
  <span style={shortened} title={whole}>
    {text}
  </span>
);

const LinkCell = ({ text, row }: Props): ReactNode => (
  <Link style={{ ...style, textDecoration: 'underline' }} to={String(row['documentId'])}>
    {text}
  </Link>
);
