import { ENUM_LABELS } from '../../editing/enum-labels';
import type { Column, ListView } from './panel-types';

/** Lists show the German name of a value, as the form does. */
export const nameEnumCells = (view: ListView): ListView => ({
  ...view,
  displayedHeaders: view.displayedHeaders.map((column) =>
    column.attribute.type === 'enumeration' ? named(column) : column,
  ),
});

const named = (column: Column): Column => ({
  ...column,
  cellFormatter: (row) => {
    const value = row[column.name];
    return typeof value === 'string' ? (ENUM_LABELS[value] ?? value) : '–';
  },
});
