import { CONTENT_TYPES, type ContentType } from '@themenportal/shared/content';
import { type Locale, SOURCE_LOCALE } from '@themenportal/shared/locales';
import { type DependencyKey, keyOf, LIST_NAMES } from '../observe/keys.ts';
import { documentKey } from '../routes/route.ts';
import { SetClock } from './clock.ts';
import type { Documents } from './documents.ts';
import type { EntrySource } from './entry-source.ts';
import { type Library, libraryFrom, type Sources } from './library.ts';
import type { LibraryChange } from './library-change.ts';
import { newLists } from './lists.ts';
import { NewestTopics, placedTopic } from './newest-topics.ts';
import { type Place, type Places, placesOf } from './places.ts';
import { type Effects, replaceEntry } from './replace-entry.ts';
import { type EntryShelves, newShelves } from './shelves.ts';

/** What an update of the library has done, and how it is taken back. */
export interface LibraryUpdate extends Effects {
  undo: () => void;
}

/** What is published, to read and to change. A change costs by what changes; what has not changed lies where it is read from. */
export class ChangingLibrary {
  readonly #source: EntrySource;
  readonly #shelves: EntryShelves;
  readonly #places: Places;
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
        return replaceEntry(change, topic, update);
      case 'concept':
        return replaceEntry(change, concept, update);
      case 'cornerstone':
        return replaceEntry(change, cornerstone, update);
      case 'office':
        return replaceEntry(change, office, update);
      case 'service-teaser':
        return replaceEntry(change, others['service-teaser'], update);
      case 'legal-page':
        return replaceEntry(change, others['legal-page'], update);
      case 'portal':
        return replaceEntry(change, portal, update);
      case 'redirect':
        return replaceEntry(change, redirect, update);
      case 'alert':
        return replaceEntry(change, alert, update);
      default:
        return change satisfies never;
    }
  }

  #place(topics: readonly string[], touched: Set<DependencyKey>): void {
    const placed = new Map(topics.map((id) => [id, placedTopic(this.#shelves.topic.translations(id))]));
    for (const { locale, id } of this.#newest.update(placed)) touched.add(keyOf.newest(locale, id));
  }
}

function topicsIn(documents: Documents): string[] {
  return [...documents.values()].flatMap(({ type, id }) => (type === 'topic' ? [id] : []));
}
