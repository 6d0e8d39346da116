import type { Field } from '../model/index.ts';

export type Populate = Record<string, unknown>;

/** What the database layer must load with an entry so that nothing of it is missing. */
export function populateOf(fields: readonly Field[]): Populate {
  const entries = fields.flatMap(({ name, form }): [string, unknown][] => {
    switch (form.kind) {
      case 'media':
        return [[name, { select: ['id', 'name', 'ext', 'url'] }]];
      case 'relation':
        return [[name, { select: ['id', 'documentId'] }]];
      case 'component':
        return [[name, { populate: populateOf(form.fields) }]];
      case 'zone':
        return [
          [
            name,
            {
              on: Object.fromEntries(form.parts.map((part) => [part.component, { populate: populateOf(part.fields) }])),
            },
          ],
        ];
      default:
        return [];
    }
  });
  return Object.fromEntries(entries);
}
