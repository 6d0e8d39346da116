/** A schema.org node as JSON-LD writes it. */
export interface Node {
  readonly '@type': string;
  readonly [property: string]: unknown;
}

/** Nothing for an empty list: a property without a value says less than none. */
export function filled<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined;
}
