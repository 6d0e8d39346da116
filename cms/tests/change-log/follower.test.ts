import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { createFileRow, useCms } from '../harness/index.ts';
import { Follower } from './follower.ts';
import { firstData, firstPortal } from './random-data.ts';
import { arbitraryEdit, DOCUMENTS, perform } from './random-edits.ts';
import { pullEntries, readTyped } from './read-everything.ts';

const cms = useCms();
let file: number;

/** Everything there is at first, published in German and half of it in English. */
beforeAll(async () => {
  const { strapi } = cms();
  file = await createFileRow(strapi, 'bild');
  for (const [type, id, data] of [...DOCUMENTS.flatMap(firstData), firstPortal]) {
    const place = { type, id, locale: 'de' };
    expect(await perform(strapi, { what: 'save', ...place, data }, file), id).toBe(true);
    expect(await perform(strapi, { what: 'publish', ...place }, file), id).toBe(true);
    if (type !== 'redirect') await perform(strapi, { what: 'save', ...place, locale: 'en', data }, file);
    if (type !== 'redirect') await perform(strapi, { what: 'publish', ...place, locale: 'en' }, file);
  }
});

test('Whoever reads only the changes has, after any edits, what a full pull and the typed API give', async () => {
  const { strapi, url } = cms();
  const follower = new Follower(url);
  const told = new Set<string>();
  // Each sequence goes on from where the one before it ended.
  await fc.assert(
    fc.asyncProperty(fc.array(arbitraryEdit(file), { minLength: 30, maxLength: 30 }), async (edits) => {
      for (const [index, edit] of edits.entries()) {
        await perform(strapi, edit, file);
        if (index % 7 === 0) for (const { kind } of await follower.follow(3)) told.add(kind);
      }
      await follower.follow();
      const pulled = await pullEntries(cms());
      expect(follower.entries()).toEqual(pulled);
      expect(pulled).toEqual(await readTyped(cms()));
    }),
    { numRuns: 20, endOnFailure: true },
  );
  expect([...told].sort()).toEqual(['delete', 'move', 'publish', 'unpublish', 'update']);
}, 900_000);
