import { CONTENT_TYPES, type ContentType, type EntryByType, type Topic } from '@themenportal/shared/content';
import { type Locale, SOURCE_LOCALE } from '@themenportal/shared/locales';
import { type DependencyKey, keyOf, LIST_NAMES, type ListName } from '../observe/keys.ts';
import { type DocumentKey, documentKey } from '../routes/route.ts';
import { SetClock } from './clock.ts';
import type { EntryShelf, Translations } from './entry-shelf.ts';
import type { EntrySource } from './entry-source.ts';
import type { Groups } from './groups.ts';
import { type Library, libraryFrom, type Sources } from './library.ts';
import type { ChangeOf, LibraryChange } from './library-change.ts';
import { newLists, NOBODY } from './lists.ts';
import { NewestTopics, type PlacedTopic } from './newest-topics.ts';
import { type EntryShelves, newShelves } from './shelves.ts';
import { touchedBy } from './touched-by.ts';

export interface DocumentName {
  type: ContentType;
  id: string;
}

export type Documents = Map<DocumentKey, DocumentName>;

/** What an update of the library has done. */
export interface LibraryUpdate {
  /** What is not what it was, except for the time. */
  touched: Set<DependencyKey>;
  /** Documents that may give rise to other pages and files now. */
  documents: Documents;
  undo: () => void;
}

type GroupsOf<T extends ContentType> = Partial<Record<ListName, Groups<EntryByType[T]>>>;

/** The documents of one type, and the lists that they stand in. */
interface Place<T extends ContentType> {
  readonly type: T;
  readonly shelf: EntryShelf<EntryByType[T]>;
  readonly lists: GroupsOf<T>;
}

/** What is published, to read and to change. A change costs by what changes; what has not changed lies where it is read from. */
export class ChangingLibrary {
  readonly #source: EntrySource;
  readonly #shelves: EntryShelves;
  readonly #places: { readonly [T in ContentType]: Place<T> };
  readonly #lists = newLists();
  readonly #newest = new NewestTopics();
  readonly #clock = new SetClock();
  readonly sources: Sources;
  readonly view: Library;

  /** Empty until {@link load}. */
  constructor(source: EntrySource) {
    this.#source = source;
    this.#shelves = newShelves(source);
    this.#places = placesOf(this.#shelves, this.#lists);
    this.sources = {
      shelves: this.#shelves,
      clock: this.#clock,
      list: (name, key) => this.#lists[name].ids(key),
      newest: (locale, branch) => this.#newest.of(locale, branch),
    };
    this.view = libraryFrom(this.sources);
  }

  /** How many entries of a type are published in a language. */
  count(type: ContentType, locale: Locale): number {
    return this.#shelves[type].count(locale);
  }

  /** Milliseconds since 1970. */
  get moment(): number {
    return this.#clock.moment;
  }

  /** Takes in all that there is; once. Throws a SiteError when a topic would lie below itself. */
  load(): Documents {
    const documents: Documents = new Map();
    for (const { type, documentId: id, locale } of this.#source.names()) {
      this.#shelves[type].register(locale, id);
      documents.set(documentKey(type, id), { type, id });
    }
    for (const type of CONTENT_TYPES) this.#enlist(type);
    this.#place(topicsIn(documents), new Set());
    this.#clock.moment = Date.parse(this.#source.pulledAt);
    return documents;
  }

  /** Throws a SiteError and changes nothing when a topic would lie below itself. */
  update(changes: Iterable<LibraryChange>, moment: number): LibraryUpdate {
    const update: LibraryUpdate = { touched: new Set(), documents: new Map(), undo: () => undefined };
    const inverse = [...changes].map((change) => this.#put(change, update)).reverse();
    const topics = topicsIn(update.documents);
    const takeBack = () => {
      for (const undo of inverse) undo();
    };
    try {
      this.#place(topics, update.touched);
    } catch (error) {
      takeBack();
      throw error;
    }
    const before = this.#clock.moment;
    this.#clock.moment = moment;
    update.undo = () => {
      takeBack();
      this.#place(topics, new Set());
      this.#clock.moment = before;
    };
    return update;
  }

  /** The source has now what was changed. */
  settle(): void {
    for (const type of CONTENT_TYPES) this.#shelves[type].settle();
  }

  #enlist<T extends ContentType>(type: T): void {
    const { shelf, lists }: Place<T> = this.#places[type];
    for (const id of shelf.ids())
      for (const name of LIST_NAMES) lists[name]?.replace(undefined, shelf.in(SOURCE_LOCALE, id));
  }

  #put(change: LibraryChange, update: LibraryUpdate): () => void {
    const { topic, concept, cornerstone, office, portal, redirect, alert, ...others } = this.#places;
    switch (change.type) {
      case 'topic':
        return replace(change, topic, update);
      case 'concept':
        return replace(change, concept, update);
      case 'cornerstone':
        return replace(change, cornerstone, update);
      case 'office':
        return replace(change, office, update);
      case 'service-teaser':
        return replace(change, others['service-teaser'], update);
      case 'legal-page':
        return replace(change, others['legal-page'], update);
      case 'portal':
        return replace(change, portal, update);
      case 'redirect':
        return replace(change, redirect, update);
      case 'alert':
        return replace(change, alert, update);
      default:
        return change satisfies never;
    }
  }

  #place(topics: readonly string[], touched: Set<DependencyKey>): void {
    const placed = new Map(topics.map((id) => [id, placedTopic(this.#shelves.topic.translations(id))]));
    for (const { locale, id } of this.#newest.update(placed)) touched.add(keyOf.newest(locale, id));
  }
}

function placesOf(
  shelves: EntryShelves,
  lists: ReturnType<typeof newLists>,
): { readonly [T in ContentType]: Place<T> } {
  const { subtopics, topicsOf, plainLanguage, departments, cornerstonesOf, alertsOf, redirectsFrom } = lists;
  const place = <T extends ContentType>(type: T, own: GroupsOf<T> = {}): Place<T> => ({
    type,
    shelf: shelves[type],
    lists: own,
  });
  return {
    topic: place('topic', { subtopics, topicsOf, plainLanguage }),
    concept: place('concept'),
    cornerstone: place('cornerstone', { cornerstonesOf }),
    office: place('office', { departments }),
    'service-teaser': place('service-teaser'),
    'legal-page': place('legal-page'),
    portal: place('portal'),
    redirect: place('redirect', { redirectsFrom }),
    alert: place('alert', { alertsOf }),
  };
}

function topicsIn(documents: Documents): string[] {
  return [...documents.values()].flatMap(({ type, id }) => (type === 'topic' ? [id] : []));
}

/** Puts one entry in the place of another; gives what takes that back. */
function replace<T extends ContentType>(
  change: ChangeOf<T>,
  { type, shelf, lists }: Place<T>,
  { touched, documents }: LibraryUpdate,
): () => void {
  const { documentId: id, locale } = change;
  const former = shelf.stored(locale, id);
  const set = (entry: EntryByType[T] | undefined) => {
    const before = shelf.translations(id);
    shelf.set(locale, id, entry);
    const after = shelf.translations(id);
    for (const key of touchedBy(type, id, before, after)) touched.add(key);
    const [from, to] = [before.get(SOURCE_LOCALE), after.get(SOURCE_LOCALE)];
    if (from === to) return;
    for (const name of LIST_NAMES) {
      for (const key of lists[name]?.replace(from, to) ?? []) {
        touched.add(keyOf.list(name, key));
        // A topic has a feed as soon as there are others below it.
        if (name === 'subtopics' && key !== NOBODY)
          documents.set(documentKey('topic', key), { type: 'topic', id: key });
      }
    }
  };
  documents.set(documentKey(type, id), { type, id });
  set(change.entry);
  return () => set(former);
}

function placedTopic(entries: Translations<Topic>): PlacedTopic | undefined {
  const source = entries.get(SOURCE_LOCALE);
  if (!source) return undefined;
  const published = new Map<Locale, string>();
  for (const [locale, { publishedAt }] of entries) if (publishedAt !== undefined) published.set(locale, publishedAt);
  return { parent: source.parent, published };
}
