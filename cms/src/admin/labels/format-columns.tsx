import type { CSSProperties, ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { columnText, type Row } from './column-texts';
import type { ListView } from './panel-types';

/** Lists name values as the forms do, and write what is long so that every column finds room. */
export const formatColumns = (view: ListView): ListView => ({
  ...view,
  displayedHeaders: view.displayedHeaders.map((column, index) => {
    const text = columnText(column);
    if (!text) return column;
    // The panel makes a link only of what it writes itself.
    const Cell = index === 0 ? LinkCell : TextCell;
    const cellFormatter = (row: Row): ReactNode => <Cell text={text(row)} row={row} whole={row[column.name]} />;
    return { ...column, cellFormatter };
  }),
});

interface Props {
  readonly text: string;
  readonly row: Row;
  /** The value itself; where the cell shows only a part of it, it shows when the pointer rests there. */
  readonly whole: unknown;
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
  <span
    style={shortened}
    title={typeof whole === 'string' && whole.endsWith(text.replace('…', '')) ? whole : undefined}
  >
    {text}
  </span>
);

const LinkCell = ({ text, row }: Props): ReactNode => (
  <Link style={{ ...style, textDecoration: 'underline' }} to={String(row['documentId'])}>
    {text}
  </Link>
);
