/** SQLite bounds the number of variables of a statement. */
const SIZE = 400;

export const chunks = <T>(items: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(items.length / SIZE) }, (_, index) => items.slice(index * SIZE, (index + 1) * SIZE));
