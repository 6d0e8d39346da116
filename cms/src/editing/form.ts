/** Widths of the panel's grid of twelve columns. */
export type Width = 3 | 4 | 6 | 8 | 12;

export interface Field {
  readonly label: string;
  /** One or two sentences under the field: what goes in, and where it shows. */
  readonly help: string;
  readonly width: Width;
  readonly placeholder?: string;
  /** Heads the column of a list, where the label is too long for it. */
  readonly column?: string;
  /** The CMS fills it. */
  readonly readOnly?: true;
}

/** How editors meet a content type or a component. The order of `fields` is the order of the form. */
export interface Form {
  /** The field that stands for an entry wherever entries are listed. */
  readonly mainField: string;
  readonly fields: Readonly<Record<string, Field>>;
}

export interface TypeForm extends Form {
  /** What one entry is called in a sentence. */
  readonly noun: string;
  /** Columns of the list of entries. */
  readonly columns: readonly string[];
  readonly sortBy: string;
  /** What comes in by itself is read from its end. */
  readonly newestFirst?: true;
}

type Options = Pick<Field, 'placeholder' | 'column' | 'readOnly'>;

export function field(width: Width, label: string, help: string, options: Options = {}): Field {
  return { label, help, width, ...options };
}
