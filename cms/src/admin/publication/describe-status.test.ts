import { describe, expect, test } from 'vitest';
import type { PublicationStatus } from './answers';
import { describeStatus, type DraftState } from './describe-status';

const now = new Date(2026, 10, 24, 12, 0);
const minutesAgo = (minutes: number): Date => new Date(now.getTime() - minutes * 60_000);
const status = (change: Partial<PublicationStatus> = {}): PublicationStatus => ({
  state: 'published',
  withdrawn: false,
  publishedAt: minutesAgo(0),
  site: 'following',
  ...change,
});
const textOf = (draft: DraftState, given?: PublicationStatus): string =>
  describeStatus(draft, given, now)
    .map(({ text }) => text)
    .join(' | ');

describe('the panel says', () => {
  test.each<[DraftState, PublicationStatus | undefined, string]>([
    ['draft', undefined, 'Gespeichert. Noch nicht veröffentlicht.'],
    ['published', status(), 'Veröffentlicht, geht gerade online …'],
    ['published', status({ state: 'live', liveSince: minutesAgo(18) }), 'Online seit 11:42 Uhr.'],
    ['published', status({ state: 'live', liveSince: minutesAgo(24 * 60) }), 'Online seit 23.11.2026, 12:00 Uhr.'],
    ['published', status({ state: 'failed', reason: 'Das Bild fehlt.' }), 'Nicht online: Das Bild fehlt.'],
    [
      'modified',
      status({ state: 'live', liveSince: minutesAgo(18) }),
      'Gespeichert. Ihre letzten Änderungen sind noch nicht veröffentlicht. | Die Fassung davor ist online seit 11:42 Uhr.',
    ],
    ['draft', status({ withdrawn: true }), 'Zurückgezogen, verschwindet gerade von der Website …'],
    [
      'draft',
      status({ withdrawn: true, state: 'live', liveSince: minutesAgo(18) }),
      'Zurückgezogen. Seit 11:42 Uhr nicht mehr auf der Website.',
    ],
    [
      'draft',
      status({ withdrawn: true, state: 'failed', reason: 'Eine Seite verweist darauf.' }),
      'Zurückgezogen, aber noch auf der Website: Eine Seite verweist darauf.',
    ],
  ])('of an entry that is %s (%o): %s', (draft, given, text) => {
    expect(textOf(draft, given)).toBe(text);
  });

  test.each<[PublicationStatus['site'], number, RegExp]>([
    ['following', 2, /Sie müssen nichts tun/],
    ['unheard', 2, /Die Website hat sich noch nie gemeldet/],
    ['setBack', 0, /auf einen früheren Stand zurückgesetzt/],
  ])('what to do when it takes long and the site is %s', (site, minutes, advice) => {
    const [line] = describeStatus('published', status({ site, publishedAt: minutesAgo(minutes) }), now);
    expect(line?.text).toBe('Veröffentlicht, aber noch nicht online.');
    expect(line?.advice).toMatch(advice);
  });

  test.each<PublicationStatus['state']>(['published', 'failed'])('"online" of nothing that is %s', (state) => {
    for (const site of ['following', 'unheard', 'setBack'] as const)
      expect(textOf('published', status({ state, site }))).not.toMatch(/^Online/);
  });
});
