import { CONTENT_TYPES, type ContentType } from '@themenportal/shared/content';
import type { WireEntry } from '@themenportal/shared/examples';
import { type EntryChange, toEntryChange } from '@themenportal/shared/changes';
import type { Locale } from '@themenportal/shared/locales';
import { conceptPath, legalPagePath, officePath, topicPath } from '@themenportal/shared/paths';
import fc from 'fast-check';
import { z } from 'zod';
import type { RecordedSnapshot } from '../../src/content/snapshot.ts';
import { example, sampleSnapshot } from './sample.ts';

/** A document in one language as an editor has left it: the choices stand for what was typed and picked. */
export interface Edit {
  type: ContentType;
  number: number;
  locale: Locale;
  /** Missing where it is taken away. */
  choices: readonly number[] | undefined;
}

/** How many documents of a type come and go. */
const NUMBERS = {
  topic: 7,
  office: 3,
  'service-teaser': 3,
  concept: 2,
  cornerstone: 3,
  redirect: 2,
  alert: 2,
  'legal-page': 1,
  portal: 1,
} as const satisfies Record<ContentType, number>;

const LOCALES = ['de', 'de', 'de', 'en', 'ar'] as const;

const choices = fc.array(fc.nat(11), { minLength: 16, maxLength: 16 });

/** Whatever can happen to a document. Most often it is a topic. */
export const anyEdit: fc.Arbitrary<Edit> = fc
  .record({
    type: fc.constantFrom<ContentType[]>('topic', 'topic', 'topic', 'topic', 'office', ...CONTENT_TYPES),
    number: fc.nat(6),
    locale: fc.constantFrom(...LOCALES),
    choices: fc.option(choices, { freq: 4, nil: undefined }),
  })
  .map(({ type, number, locale, choices: chosen }) => ({
    type,
    number: number % NUMBERS[type],
    locale: type === 'redirect' ? 'de' : locale,
    choices: chosen,
  }));

/** What the city begins with: something of everything that pages need. */
export const FIRST_EDITS: readonly Edit[] = (
  ['portal', 'legal-page', 'office', 'topic', 'service-teaser', 'concept'] as const
).flatMap((type) =>
  Array.from({ length: NUMBERS[type] }, (_, number): Edit => ({ type, number, locale: 'de', choices: [] })),
);

const idOf = (type: ContentType, number: number) => `${type}-${number}`;
const to = (type: ContentType, number: number) => ({ documentId: idOf(type, number) });

/** The entry without its path, which depends on where it stands. */
function wireOf({ type, number, locale, choices: chosen = [] }: Edit): WireEntry {
  let next = 0;
  const pick = <T>(...from: readonly T[]): T | null => from[(chosen[next++] ?? 0) % from.length] ?? null;
  const some = (kind: ContentType, of: number) => pick([], [], [to(kind, 0)], [to(kind, 1), to(kind, of - 1)]);
  const common = { documentId: idOf(type, number), locale, slug: `${pick('a', 'b', 'c')}-${type}-${number}` };
  const day = () => pick('2026-11-22', '2026-11-23', '2026-11-24', '2026-12-01', null);
  const published = { publishedAt: pick('2026-11-01T08:00:00.000Z', '2026-11-20T08:00:00.000Z', null) };
  switch (type) {
    case 'topic':
      return example('topic', 'a topic with what is required', {
        ...common,
        ...published,
        title: `Thema ${number} ${pick('eins', 'zwei')} ${locale}`,
        parent:
          number === 0 ? null : pick(to('topic', 0), to('topic', (number + 1) % 7), to('topic', number - 1), null),
        position: pick(0, 1, 2),
        leadOffice: pick(to('office', 0), to('office', 1)),
        contactOffices: some('office', 3),
        teasers: some('service-teaser', 3),
        sections: pick([], [{ kind: 'cornerstone-list', concept: to('concept', 0) }]),
        plainLanguage: pick(null, {
          title: `Leicht ${number}`,
          body: BODY,
          checkedBy: 'Büro',
          checkedOn: '2026-10-01',
        }),
        reviewDueAt: day(),
        changeNote: pick(null, 'Neue Zeiten'),
      });
    case 'office':
      return example('office', pick('an office with every field', 'an office with what is required') ?? '', {
        ...common,
        ...published,
        name: `Amt ${number} ${pick('eins', 'zwei')}`,
        parentOffice: number === 0 ? null : pick(null, to('office', number - 1)),
        phone: pick('+492315029999', '+492315020000'),
        temporarilyClosed: pick(false, false, true),
        logo: null,
      });
    case 'service-teaser':
      return example('service-teaser', 'a teaser to a topic', {
        ...common,
        title: `Verweis ${number} ${pick('eins', 'zwei')}`,
        validUntil: day(),
        ...pick(
          { targetKind: 'topic', topic: to('topic', pick(0, 1, 2) ?? 0) },
          { targetKind: 'url', topic: null, url: 'https://www.dortmund.de/' },
        ),
      });
    case 'concept':
      return example('concept', 'a concept with what is required', {
        ...common,
        ...published,
        title: `Konzept ${number} ${pick('eins', 'zwei')}`,
        topic: pick(null, to('topic', 0), to('topic', 1)),
        leadOffices: some('office', 2),
      });
    case 'cornerstone':
      return example('cornerstone', 'a cornerstone with every field', {
        ...common,
        anchor: `eckpunkt-${number}`,
        title: `Eckpunkt ${number} ${pick('eins', 'zwei')}`,
        concept: to('concept', pick(0, 1) ?? 0),
        position: pick(1, 2),
        responsibleOffice: pick(null, to('office', 0)),
      });
    case 'redirect':
      return example('redirect', 'a page that is gone', {
        ...common,
        fromPath: pick('/alt/', '/alt-2/', '/a-topic-1/', '/a-topic-0/'),
        ...pick<object>(
          { code: 'gone' },
          { code: 'found', toTopic: to('topic', 1) },
          { code: 'found', toPath: '/impressum/' },
          { code: 'found', toPath: '/a-topic-2/' },
        ),
      });
    case 'alert':
      return example('alert', 'an alert for the whole site', {
        ...common,
        title: `Warnung ${number} ${pick('eins', 'zwei')}`,
        severity: pick('info', 'warning', 'danger'),
        startsAt: '2026-11-20T05:00:00.000Z',
        endsAt: pick('2026-11-23T10:30:00.000Z', '2026-11-24T17:00:00.000Z', '2027-01-01T00:00:00.000Z'),
        branch: pick(null, to('topic', 0), to('topic', 1)),
        topic: pick(null, to('topic', 2)),
      });
    case 'legal-page':
      return example('legal-page', 'an imprint', {
        ...common,
        ...published,
        title: `Impressum ${pick('eins', 'zwei')}`,
        plainLanguage: pick(null, { title: 'Wer wir sind', body: BODY, checkedBy: 'Büro', checkedOn: '2026-10-01' }),
      });
    case 'portal':
      return example('portal', 'a portal', {
        ...common,
        portalName: `Themen ${pick('eins', 'zwei')}`,
        plainLanguage: pick(null, { title: 'Die Stadt', body: BODY, checkedBy: 'Büro', checkedOn: '2026-10-01' }),
      });
    default:
      return type satisfies never;
  }
}

const BODY = [{ type: 'paragraph', children: [{ type: 'text', text: 'In leichten Worten.' }] }];

/** What a city has published, by document and language. It never changes: an edit gives another city. */
export class EditedCity {
  readonly #edits: ReadonlyMap<string, Edit>;
  readonly #wires: ReadonlyMap<string, WireEntry>;

  constructor(edits: Iterable<Edit>) {
    this.#edits = new Map([...edits].map((edit) => [nameOf(edit), edit]));
    this.#wires = new Map(
      [...this.#edits].flatMap(([name, edit]) =>
        edit.choices ? [[name, { ...wireOf(edit), ...this.#pathOf(edit) }]] : [],
      ),
    );
  }

  with(edits: readonly Edit[]): EditedCity {
    return new EditedCity([...this.#edits.values(), ...edits]);
  }

  snapshot(pulledAt: string): RecordedSnapshot {
    const lists: Record<ContentType, WireEntry[]> = {
      topic: [],
      concept: [],
      cornerstone: [],
      office: [],
      'service-teaser': [],
      'legal-page': [],
      portal: [],
      redirect: [],
      alert: [],
    };
    for (const [name, wire] of this.#wires) lists[this.#edits.get(name)?.type ?? 'topic'].push(wire);
    return { ...sampleSnapshot(lists), pulledAt };
  }

  /** What the CMS logs when this city becomes the other: every entry that is another one. */
  changesTo(other: EditedCity, at: string): EntryChange[] {
    const names = new Set([...this.#wires.keys(), ...other.#wires.keys()]);
    return [...names].flatMap((name) => {
      const entry = other.#wires.get(name);
      const edit = other.#edits.get(name);
      if (!edit || JSON.stringify(entry) === JSON.stringify(this.#wires.get(name))) return [];
      const { type, number, locale } = edit;
      const kind = entry ? 'publish' : 'unpublish';
      return [toEntryChange({ type, documentId: idOf(type, number), locale, kind, cursor: 1, at, entry })];
    });
  }

  /** As the CMS works it out: a topic's path changes with those above it. */
  #pathOf({ type, number, locale }: Edit): { path?: string } {
    const slugs = this.#slugs(type, number, locale, []);
    switch (type) {
      case 'topic':
        return { path: topicPath(locale, slugs) };
      case 'office':
        return { path: officePath(locale, slugs) };
      case 'concept':
        return { path: conceptPath(locale, slugs.join('/')) };
      case 'legal-page':
        return { path: legalPagePath(locale, slugs.join('/')) };
      default:
        return {};
    }
  }

  #slugs(type: ContentType, number: number, locale: Locale, passed: readonly number[]): string[] {
    const own = [locale, 'de' as const].map((language) => this.#edits.get(nameOf({ type, number, locale: language })));
    const edit = own.find((found) => found?.choices);
    if (!edit || passed.includes(number)) return [];
    const { slug, parent, parentOffice } = wireOf(edit);
    const above = NumberedSchema.safeParse(type === 'topic' ? parent : parentOffice);
    return [...(above.success ? this.#slugs(type, above.data, locale, [...passed, number]) : []), String(slug)];
  }
}

const NumberedSchema = z
  .object({ documentId: z.string() })
  .transform(({ documentId }) => Number(documentId.slice(documentId.lastIndexOf('-') + 1)));

function nameOf({ type, number, locale }: Pick<Edit, 'type' | 'number' | 'locale'>): string {
  return `${type} ${number} ${locale}`;
}
