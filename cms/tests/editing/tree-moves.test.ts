import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { useCms } from '../harness/index.ts';
import { desk } from './content.ts';

const cms = useCms();
const topic = 'api::topic.topic';

const RowsSchema = z.array(
  z.object({
    documentId: z.string(),
    locale: z.string(),
    slug: z.string(),
    path: z.string(),
    parent: z.object({ documentId: z.string() }).nullable(),
  }),
);
type Row = z.infer<typeof RowsSchema>[number];

const SIZE = 8;
const step = fc.oneof(
  fc.record({ kind: fc.constant('move' as const), page: fc.nat(SIZE - 1), to: fc.option(fc.nat(SIZE - 1)) }),
  fc.record({
    kind: fc.constant('rename' as const),
    page: fc.nat(SIZE - 1),
    slug: fc.constantFrom('a', 'b', 'c', 'd'),
  }),
  fc.record({ kind: fc.constant('translate' as const), page: fc.nat(SIZE - 1), slug: fc.constantFrom('x', 'y', 'z') }),
);

/** What a path is by definition, followed link by link from the stored rows; throws where the links run in a circle. */
const definedPath = (rows: readonly Row[], { documentId, locale }: Row): string => {
  const slugs: string[] = [];
  const seen = new Set<string>();
  for (let id: string | undefined = documentId; id !== undefined;) {
    if (seen.has(id)) throw new Error(`Circle at ${id}`);
    seen.add(id);
    const german = rows.find((row) => row.documentId === id && row.locale === 'de');
    const own = rows.find((row) => row.documentId === id && row.locale === locale);
    slugs.unshift(own?.slug ?? german?.slug ?? '');
    id = german?.parent?.documentId;
  }
  expect(slugs.length).toBeLessThanOrEqual(6);
  return `${locale === 'de' ? '' : `/${locale}`}/${slugs.join('/')}/`;
};

test('After any moves, renamings and translations every path is what it should be, and no two are the same', async () => {
  const { create, update } = desk(cms().strapi);
  const pages: string[] = [];
  for (let index = 0; index < SIZE; index += 1) pages.push(await create(topic, { title: `Seite ${index}` }));
  let done = 0;
  let refused = 0;

  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 8 }), async (steps) => {
      for (const move of steps) {
        const page = pages[move.page] ?? '';
        const work =
          move.kind === 'move'
            ? update(topic, page, { parent: move.to === null ? null : pages[move.to] })
            : move.kind === 'rename'
              ? update(topic, page, { slug: move.slug })
              : update(topic, page, { title: 'Page', slug: move.slug }, 'en');
        await work.then(
          () => (done += 1),
          (error: unknown) => {
            expect(error).toMatchObject({ name: 'ValidationError' });
            refused += 1;
          },
        );
        const stored: unknown = await cms()
          .strapi.db.query(topic)
          .findMany({ populate: { parent: true } });
        const rows = RowsSchema.parse(stored);
        for (const row of rows) expect(row.path).toBe(definedPath(rows, row));
        expect(new Set(rows.map(({ path }) => path)).size).toBe(rows.length);
      }
    }),
    { numRuns: 12 },
  );
  expect(done).toBeGreaterThan(10);
  expect(refused).toBeGreaterThan(0);
}, 120_000);
