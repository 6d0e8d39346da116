import type { Form } from './form.ts';

interface Cell {
  readonly name: string;
  readonly size: number;
}

const COLUMNS = 12;

/** The panel's rows: fields in their order, a new row as soon as the next one does not fit. */
export function arrangeRows({ fields }: Form): Cell[][] {
  const rows: Cell[][] = [];
  let used = COLUMNS;
  for (const [name, { width }] of Object.entries(fields)) {
    if (used + width > COLUMNS) {
      rows.push([]);
      used = 0;
    }
    rows.at(-1)?.push({ name, size: width });
    used += width;
  }
  return rows;
}

/** Fields that Strapi adds to every entry, as lists and filters call them. */
export const BOOKKEEPING_LABELS: Readonly<Record<string, string>> = {
  id: 'Nummer',
  documentId: 'Kennung',
  createdAt: 'Angelegt am',
  updatedAt: 'Geändert am',
  publishedAt: 'Veröffentlicht am',
  createdBy: 'Angelegt von',
  updatedBy: 'Geändert von',
  locale: 'Sprache',
};
