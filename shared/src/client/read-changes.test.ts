import { describe, expect, it } from 'vitest';
import type { WireChange } from '../changes/index.ts';
import { answerExample, type ExampleContent } from '../examples/index.ts';
import { ContractError, CursorAheadError, readChanges } from './index.ts';
import { wireChange } from './tests/changes.ts';
import { numberedTopics, quick, serve } from './tests/serve.ts';

const TOPICS = numberedTopics(5);
const PUBLISHED = TOPICS.map((topic, index) => wireChange(index + 1, topic));

const contentWith = (changes: readonly WireChange[]): ExampleContent => ({ entries: { topic: TOPICS }, changes });

describe('reading changes', { timeout: 30_000 }, () => {
  it('gives what came after the cursor, parsed, oldest first, with the totals', async () => {
    const url = await serve((body) => answerExample(body, contentWith(PUBLISHED)));
    const batch = await readChanges({ url }, 3);
    expect(batch).toMatchObject({ cursor: 5, totals: [{ type: 'topic', locale: 'de', count: 5 }] });
    expect(batch.changes).toMatchObject([
      {
        cursor: 4,
        type: 'topic',
        documentId: 'topic-3',
        kind: 'publish',
        entry: { documentId: 'topic-3', teasers: [] },
      },
      { cursor: 5, type: 'topic', documentId: 'topic-4', kind: 'publish', entry: { documentId: 'topic-4' } },
    ]);
  });

  it('reads page by page to the end', async () => {
    const url = await serve((body) => answerExample(body, contentWith(PUBLISHED)));
    const { changes } = await readChanges({ url, pageSize: 2 }, 0);
    expect(changes.map(({ cursor }) => cursor)).toEqual([1, 2, 3, 4, 5]);
  });

  it('gives nothing at the end of the log', async () => {
    const url = await serve((body) => answerExample(body, contentWith(PUBLISHED)));
    expect(await readChanges({ url }, 5)).toMatchObject({ cursor: 5, changes: [] });
  });

  it('gives a document once that changes while the pages are read', async () => {
    const url = await serve((body, _, count) => {
      const again = wireChange(6, TOPICS[0], { kind: 'move' });
      return answerExample(body, contentWith(count === 1 ? PUBLISHED : [...PUBLISHED, again]));
    });
    const { changes } = await readChanges({ url, pageSize: 4 }, 0);
    expect(changes.map(({ cursor }) => cursor)).toEqual([2, 3, 4, 5, 6]);
  });

  it('tells a tombstone, with the path that was', async () => {
    const gone = wireChange(6, TOPICS[0], { kind: 'unpublish', pathBefore: '/a/', pathAfter: undefined, entry: null });
    const url = await serve((body) => answerExample(body, contentWith([...PUBLISHED, gone])));
    const { changes } = await readChanges({ url }, 5);
    expect(changes).toEqual([
      { ...gone, entry: undefined, documentId: 'topic-0', kind: 'unpublish', pathBefore: '/a/', cursor: 6 },
    ]);
  });

  it('hands over an entry that breaks the contract as such, beside the others', async () => {
    const broken = { ...TOPICS[3], title: 'x' };
    const url = await serve((body) =>
      answerExample(body, contentWith([wireChange(6, broken), wireChange(7, TOPICS[4])])),
    );
    const { changes } = await readChanges({ url }, 5);
    expect(changes.map(({ entry }) => entry?.documentId)).toEqual([undefined, 'topic-4']);
    expect(changes[0]?.fault).toBeInstanceOf(ContractError);
    expect(changes[0]?.fault?.message).toMatch(/topic "topic-3" \(de\)[\s\S]*title: Too short/);
  });

  it('says that the log ends before the cursor', async () => {
    const url = await serve((body) => answerExample(body, contentWith(PUBLISHED)));
    const reading = readChanges({ url, ...quick }, 6);
    await expect(reading).rejects.toBeInstanceOf(CursorAheadError);
    await expect(reading).rejects.toThrow(/The log ends at cursor 5/);
  });

  it('refuses the changes of two databases', async () => {
    const url = await serve((body, _, count) =>
      answerExample(body, { ...contentWith(PUBLISHED), log: count === 1 ? 'old' : 'new' }),
    );
    await expect(readChanges({ url, pageSize: 2, ...quick }, 0)).rejects.toThrow(/database was replaced/);
  });

  it('ends when the log does not go on although it says so', async () => {
    const page = { log: 'log', changes: [], cursor: 3, hasMore: true, totals: [] };
    const url = await serve(() => ({ data: { changes: page } }));
    await expect(readChanges({ url, ...quick }, 3)).rejects.toThrow(/does not go on after cursor 3/);
  });
});
