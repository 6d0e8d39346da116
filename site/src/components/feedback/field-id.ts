/** No heading of an editor can have such an id. */
export function fieldId(field: string): string {
  return `feld_${field}`;
}
