import { types } from 'node:util';
import { type EntryChange, toEntryChange } from '@themenportal/shared/changes';
import type { ContentType } from '@themenportal/shared/content';
import type { WireEntry } from '@themenportal/shared/examples';
import { describe, expect, it } from 'vitest';
import { example, sampleSnapshot } from '../../../tests/support/sample.ts';
import { entriesOf } from '../library/entry-source.ts';
import { ContentState } from './content-state.ts';
import type { OutputDelta } from './output-delta.ts';

const snapshot = sampleSnapshot();
const facts = { siteUrl: 'https://portal.example', securityContact: undefined };
const at = snapshot.pulledAt;
const root = example('topic', 'a topic with what is required');

function published(type: ContentType, entry: WireEntry): EntryChange {
  const documentId = String(entry['documentId']);
  return toEntryChange({ type, documentId, locale: 'de', kind: 'publish', cursor: 1, at, entry });
}

const keysOf = ({ write }: OutputDelta) => Array.from(write, ({ key }) => key);

describe('content that follows changes', () => {
  it('knows the pages that show what has changed', () => {
    const state = ContentState.of(entriesOf(snapshot), facts);
    const { write, remove } = state.apply([published('topic', { ...root, title: 'Zusammenhalt' })], at);
    expect(remove).toEqual([]);
    expect([...write].map(({ key }) => key)).toEqual(
      expect.arrayContaining(['index.html', 'themen/integration/index.html', 'de', 'feed.atom']),
    );
    expect(state.apply([], at)).toEqual({ write: [], remove: [], assembled: 0 });
  });

  it('is as before when a change does not join, and when the latest is taken back', () => {
    const state = ContentState.of(entriesOf(snapshot), facts);
    const broken = published('topic', { ...root, leadOffice: { documentId: 'fehlt' } });
    expect(() => state.apply([broken], at)).toThrow(/field leadOffice, points to/);
    const change = [published('topic', { ...root, title: 'Zusammenhalt' })];
    const delta = state.apply(change, at);
    state.revert(delta);
    expect(() => state.revert(delta)).toThrow(/Only the latest change/);
    expect(keysOf(state.apply(change, at))).toEqual(keysOf(delta));
  });

  it('rehearses changes of topics and offices, and is as before', () => {
    const state = ContentState.of(entriesOf(snapshot), facts);
    const texts = () =>
      Array.from(state.outputs(), ({ kind, key, data }) => `${kind} ${key} ${JSON.stringify(data())}`).sort();
    const before = texts();
    const rehearsals = [...state.rehearse()];
    const kinds = new Set(rehearsals.flat().map(({ kind }) => kind));
    expect([...kinds]).toEqual(expect.arrayContaining(['topic', 'office']));
    expect(texts()).toEqual(before);
    const change = [published('topic', { ...root, title: 'Zusammenhalt' })];
    const fresh = ContentState.of(entriesOf(snapshot), facts).apply(change, at);
    expect(keysOf(state.apply(change, at))).toEqual(keysOf(fresh));
  });

  it('names a document that breaks the contract, and takes nothing of its change', () => {
    const state = ContentState.of(entriesOf(snapshot), facts);
    expect(() => state.apply([published('topic', { ...root, title: '' })], at)).toThrow(
      /"integration" \(de\) cannot be/,
    );
    expect(state.apply([], at).assembled).toBe(0);
  });

  it('says when time alone changes a page: at the end of an alert, and at midnight in the city', () => {
    const state = ContentState.of(entriesOf(snapshot), facts);
    const endsAt = '2026-11-23T17:00:00.000Z';
    state.apply([published('alert', example('alert', 'an alert for the whole site', { endsAt }))], at);
    expect(state.nextMoment()).toBe(endsAt);
    const { write } = state.apply([], endsAt);
    expect([...write].map(({ key }) => key)).toContain('themen/integration/index.html');
    expect(state.nextMoment()).toBe('2026-11-23T23:00:00.000Z');
  });

  it('gives data that another thread can take, with nothing in it that watches', () => {
    for (const output of ContentState.of(entriesOf(snapshot), facts).outputs()) {
      const data = output.data();
      expect(watched(data), `${output.kind} ${output.key}`).toBe(false);
      expect(structuredClone(data)).toEqual(data);
    }
  });

  it('assembles as much for a change in a large city as in a small one', () => {
    const [small, large] = [200, 2000].map((others) => {
      const state = ContentState.of(entriesOf(cityWith(others)), facts);
      const change = { ...topicBelow('bezirk', 1), changeNote: 'Neue Zeiten', publishedAt: at };
      const { assembled, write } = state.apply([published('topic', change)], at);
      return { assembled, write: Array.from(write, ({ kind }) => kind).sort() };
    });
    expect(large).toEqual(small);
    expect(large?.assembled).toBeLessThan(10);
  }, 600_000);
});

function watched(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return types.isProxy(value) || Object.values(value).some(watched);
}

function topicBelow(parent: string, number: number): WireEntry {
  const slug = `${parent}-${number}`;
  return { ...root, documentId: slug, slug, path: `/themen/${parent}/${slug}/`, parent: { documentId: parent } };
}

/** A branch that is the same in every city, beside more and more others. */
function cityWith(others: number) {
  const head = (id: string) => ({
    ...root,
    documentId: id,
    slug: id,
    path: `/themen/${id}/`,
    parent: { documentId: 'integration' },
  });
  const branches = ['bezirk', ...Array.from({ length: others / 20 }, (_, number) => `branch-${number}`)];
  const topic = branches.flatMap((branch) => [
    head(branch),
    ...Array.from({ length: branch === 'bezirk' ? 5 : 19 }, (_, number) => topicBelow(branch, number)),
  ]);
  return sampleSnapshot({ topic: [root, ...topic], concept: [], cornerstone: [], 'service-teaser': [], redirect: [] });
}
