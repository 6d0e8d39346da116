import type { City } from '../city/city.ts';

/** The addresses of a city's documents, in all languages. */
export function pagesOf({ entries }: City): string[] {
  return [entries.topic, entries.office, entries.concept, entries['legal-page']].flatMap((list) =>
    list.map(({ path }) => path),
  );
}
