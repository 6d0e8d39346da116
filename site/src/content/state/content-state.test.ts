import type { EntryChange } from '@themenportal/shared/changes';
import type { Topic } from '@themenportal/shared/content';
import { describe, expect, it } from 'vitest';
import { sampleSnapshot } from '../../../tests/support/sample.ts';
import { ContentState } from './content-state.ts';

const snapshot = sampleSnapshot();
const facts = { siteUrl: 'https://portal.example', securityContact: undefined };
const at = snapshot.pulledAt;

const [root] = snapshot.entries.topic;
if (!root) throw new Error('The sample has no topic.');

function published(entry: Topic): EntryChange {
  const { documentId, locale } = entry;
  return { type: 'topic', documentId, locale, kind: 'publish', cursor: 1, at, entry };
}

describe('content that follows changes', () => {
  it('knows the pages that show what has changed', () => {
    const state = ContentState.of(snapshot, facts);
    const { write, remove } = state.apply([published({ ...root, title: 'Zusammenhalt' })], at);
    expect(remove).toEqual([]);
    expect(write.map(({ key }) => key)).toEqual(
      expect.arrayContaining(['index.html', 'themen/integration/index.html']),
    );
    expect(state.apply([], at)).toEqual({ write: [], remove: [], assembled: 0 });
  });

  it('is as before when a change does not join, and when the latest is taken back', () => {
    const state = ContentState.of(snapshot, facts);
    expect(() => state.apply([published({ ...root, leadOffice: 'fehlt' })], at)).toThrow(/field leadOffice, points to/);
    const change = [published({ ...root, title: 'Zusammenhalt' })];
    const delta = state.apply(change, at);
    state.revert(delta);
    expect(state.apply(change, at).write.map(({ key }) => key)).toEqual(delta.write.map(({ key }) => key));
  });
});
