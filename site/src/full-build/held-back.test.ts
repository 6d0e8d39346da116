import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { everyField, sampleSnapshot } from '../../tests/support/sample.ts';
import { layStore } from '../../tests/support/store.ts';
import { mediaIn } from '../release/media-references.ts';
import { inRelease } from '../release/paths.ts';
import { heldBackIn, withoutHeld, withShown } from './held-back.ts';

const served = sampleSnapshot();
const failure = (documentId: string) =>
  ({ type: 'topic', documentId, locale: 'de', cursor: 7, reason: 'Ein Link führt nirgendwohin.' }) as const;
const changed = failure(String(everyField['documentId']));
const added = failure('neu');
const topics = served.entries.topic;

/** The CMS has changed one topic and has another one more. */
const pulled = sampleSnapshot({
  topic: [
    ...topics.map((topic) => (topic.documentId === changed.documentId ? { ...topic, title: 'Anders' } : topic)),
    { ...everyField, documentId: added.documentId, slug: 'neu', path: '/themen/neu/' },
  ],
});
const titles = ({ entries }: typeof pulled) => entries.topic.map(({ title }) => title);

let folder: string;
let release: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'held-back-'));
  release = join(folder, 'release');
  layStore(release, {}, { failures: [changed, added] });
  for (const { url } of mediaIn(topics)) {
    const file = join(inRelease.client(release), 'media', url.split('/').at(-1) ?? '');
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, url);
  }
});
afterEach(() => rm(folder, { recursive: true }));

it('is what cannot be published: shown as it is served, with its files, or not at all', async () => {
  const heldBack = heldBackIn(release, pulled, { allowShrink: false });
  expect(heldBack.held.map((one) => one.failure).sort((a, b) => (a.documentId < b.documentId ? -1 : 1))).toEqual([
    changed,
    added,
  ]);
  const fromCms = withoutHeld(pulled, heldBack);
  expect(fromCms.entries.topic.map(({ documentId }) => documentId)).not.toContain(changed.documentId);
  const media = join(folder, 'media');
  const snapshot = await withShown(fromCms, heldBack, media);
  expect([...titles({ ...pulled, ...snapshot })].sort()).toEqual([...titles(served)].sort());
  const [file] = [...mediaIn(topics.find(({ documentId }) => documentId === changed.documentId))];
  expect(await readFile(join(media, file?.url.split('/').at(-1) ?? ''), 'utf8')).toBe(file?.url);
});

it('is what was taken away, too, unless that is allowed', () => {
  const without = sampleSnapshot({ topic: topics.filter(({ documentId }) => documentId !== changed.documentId) });
  const documentsHeld = (allowShrink: boolean) =>
    heldBackIn(release, without, { allowShrink }).held.map((one) => one.failure.documentId);
  expect(documentsHeld(false)).toContain(changed.documentId);
  expect(documentsHeld(true)).not.toContain(changed.documentId);
});

it('is nothing of another database, and nothing that does not fit the running code', () => {
  expect(heldBackIn(release, { ...pulled, log: 'another' }, { allowShrink: false }).held).toEqual([]);
  expect(heldBackIn(undefined, pulled, { allowShrink: false }).held).toEqual([]);
  const database = new DatabaseSync(inRelease.database(release));
  database.exec(
    `UPDATE records SET value = '{"title":"Alt"}' WHERE kind = 'entry' AND key = 'topic ${changed.documentId} de'`,
  );
  database.close();
  expect(heldBackIn(release, pulled, { allowShrink: false }).held.map((one) => one.failure)).toEqual([added]);
});
