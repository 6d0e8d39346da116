import { type ChangeKind, type EntryChange, type EntryTotal, toEntryChange } from '@themenportal/shared/changes';
import type { ContentType } from '@themenportal/shared/content';
import { isLocale, SOURCE_LOCALE } from '@themenportal/shared/locales';
import fc from 'fast-check';
import { demoEntries } from './demo.ts';

type Raw = Record<string, unknown>;

/** What an editor does, with numbers that pick among what there is. */
export interface Edit {
  what: 'retitle' | 'withdraw' | 'bring back' | 'reorder' | 'hand over' | 'rename' | 'link' | 'warn' | 'calm';
  which: number;
  other: number;
}

export const anyEdit: fc.Arbitrary<Edit> = fc.record({
  what: fc.constantFrom<Edit['what'][]>(
    'retitle',
    'withdraw',
    'bring back',
    'reorder',
    'hand over',
    'rename',
    'link',
    'warn',
    'calm',
  ),
  which: fc.nat(),
  other: fc.nat(),
});

const localeOf = (value: unknown) => (isLocale(value) ? value : SOURCE_LOCALE);
const keyOf = (type: string, { documentId, locale }: Raw) => `${type} ${String(documentId)} ${localeOf(locale)}`;

/** A CMS in memory that takes edits to the demo content and gives the changes that its log would. */
export class Editors {
  readonly #published = new Map<string, { type: ContentType; entry: Raw }>();
  readonly #withdrawn: { type: ContentType; entry: Raw }[] = [];
  #cursor = 0;

  constructor() {
    const types: ContentType[] = [
      'topic',
      'concept',
      'cornerstone',
      'office',
      'service-teaser',
      'legal-page',
      'portal',
      'redirect',
      'alert',
    ];
    for (const type of types)
      for (const entry of demoEntries()[type] ?? []) this.#published.set(keyOf(type, entry), { type, entry });
  }

  get totals(): EntryTotal[] {
    const groups = Map.groupBy(this.#published.values(), ({ type, entry }) => `${type} ${localeOf(entry['locale'])}`);
    return [...groups].map(([group, { length }]) => {
      const [type = '', locale = ''] = group.split(' ');
      return { type, locale, count: length };
    });
  }

  get cursor(): number {
    return this.#cursor;
  }

  apply({ what, which, other }: Edit): EntryChange[] {
    const topic = this.#pick('topic', which);
    const office = this.#pick('office', other);
    switch (what) {
      case 'retitle':
        return topic ? [this.#publish('topic', { ...topic, title: `Neuer Titel ${other % 1000}` })] : [];
      case 'reorder':
        return topic ? [this.#publish('topic', { ...topic, position: other % 10 })] : [];
      case 'hand over':
        return topic && office ? [this.#publish('topic', { ...topic, leadOffice: office['documentId'] })] : [];
      case 'rename':
        return office ? [this.#publish('office', { ...office, name: `Amt ${which % 1000}` })] : [];
      case 'link': {
        const target = this.#pick('topic', other);
        return topic && target
          ? [this.#publish('topic', { ...topic, introduction: linkTo(String(target['path'])) })]
          : [];
      }
      case 'withdraw':
        return topic ? this.#withdraw(String(topic['documentId'])) : [];
      case 'bring back': {
        const back = this.#withdrawn.splice(0);
        return back.map(({ type, entry }) => this.#publish(type, entry));
      }
      case 'warn':
        return [this.#publish('alert', alert(other % 3, which))];
      case 'calm': {
        const calmed = this.#pick('alert', which);
        return calmed ? [this.#remove('alert', calmed, 'delete')] : [];
      }
      default:
        return what satisfies never;
    }
  }

  #pick(type: ContentType, number: number): Raw | undefined {
    const all = [...this.#published.values()].filter((item) => item.type === type);
    return all[number % Math.max(1, all.length)]?.entry;
  }

  #withdraw(documentId: string): EntryChange[] {
    const gone = [...this.#published.values()].filter(
      ({ type, entry }) => type === 'topic' && entry['documentId'] === documentId,
    );
    this.#withdrawn.push(...gone);
    return gone.map(({ type, entry }) => this.#remove(type, entry, 'unpublish'));
  }

  #publish(type: ContentType, entry: Raw): EntryChange {
    this.#published.set(keyOf(type, entry), { type, entry });
    return this.#change(type, entry, 'publish', entry);
  }

  #remove(type: ContentType, entry: Raw, kind: ChangeKind): EntryChange {
    this.#published.delete(keyOf(type, entry));
    return this.#change(type, entry, kind, undefined);
  }

  #change(type: ContentType, { documentId, locale: raw }: Raw, kind: ChangeKind, entry: Raw | undefined): EntryChange {
    const locale = localeOf(raw);
    const at = new Date().toISOString();
    return toEntryChange({ cursor: ++this.#cursor, type, documentId: String(documentId), locale, kind, at, entry });
  }
}

const linkTo = (url: string) => [
  {
    type: 'paragraph',
    children: [
      { type: 'text', text: 'Siehe ' },
      { type: 'link', url, children: [{ type: 'text', text: 'dort' }] },
    ],
  },
];

const alert = (id: number, number: number): Raw => ({
  documentId: `warnung-${id}`,
  locale: 'de',
  severity: 'warning',
  title: `Warnung ${number % 100}`,
  text: 'Die Brücke ist gesperrt.',
  startsAt: '2026-01-01T00:00:00.000Z',
  endsAt: '2036-01-01T00:00:00.000Z',
});
