/**
 * The content of one entry in one form, whether it comes from a file or from the database, so that the two can be compared:
 * rich text as blocks, relations as document ids, media as keys (a file name in a package, a row's key in the database).
 * A field that is empty is left out, unless it has a default: then it is `null`.
 */
export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
