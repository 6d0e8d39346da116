import type { Topic } from '@themenportal/shared/content';
import { type Locale, LOCALE_CODES, SOURCE_LOCALE } from '@themenportal/shared/locales';
import { SiteError } from '../../errors.ts';
import type { Translations } from './entry-shelf.ts';
import { placeIn } from './groups.ts';

/** Readers of a feed want what is new, not an archive. */
const NEWEST = 50;

/** As an object: a large city has thousands, and a map takes several times as much. */
type ByLocale<T> = { [L in Locale]?: T };

/** A topic as far as it matters here. */
export interface PlacedTopic {
  parent: string | undefined;
  /** When it was published, by language: ISO 8601 instants. */
  published: Readonly<ByLocale<string>>;
}

/** Undefined while its German entry is not published. */
export function placedTopic(entries: Translations<Topic>): PlacedTopic | undefined {
  const source = entries.get(SOURCE_LOCALE);
  if (!source) return undefined;
  const published: ByLocale<string> = {};
  for (const [locale, { publishedAt }] of entries) if (publishedAt !== undefined) published[locale] = publishedAt;
  return { parent: source.parent, published };
}

interface Item {
  readonly id: string;
  readonly at: string;
}

interface Branch {
  /** Undefined for the whole portal. */
  readonly id: string | undefined;
  /** The topic itself; one that is not published can have others below it for as long as changes are on their way. */
  topic: PlacedTopic | undefined;
  parent: Branch | undefined;
  children: number;
  /** All that is published in the branch, the newest first. */
  readonly items: ByLocale<Item[]>;
}

/** A branch whose newest topics are not what they were. */
export type ChangedBranch = Pick<Branch, 'id'> & { locale: Locale };

/** The newest topics of every branch of the tree, found without walking the branch. */
export class NewestTopics {
  readonly #portal = newBranch(undefined);
  readonly #branches = new Map<string, Branch>();

  /** The newest first; at most as many as a feed shows. */
  of(locale: Locale, id: string | undefined): string[] {
    const branch = id === undefined ? this.#portal : this.#branches.get(id);
    const items = branch?.items[locale] ?? [];
    return items.slice(0, NEWEST).map((item) => item.id);
  }

  /** Refuses a topic that would lie below itself, and changes nothing then. */
  update(topics: ReadonlyMap<string, PlacedTopic | undefined>): ChangedBranch[] {
    this.#refuseCircles(topics);
    const changed: ChangedBranch[] = [];
    const places = [...topics].map(([id, topic]) => {
      const branch = this.#branchOf(id);
      return { id, topic, branch, moves: !topic || !branch.topic || topic.parent !== branch.topic.parent };
    });
    // All leave before any arrives, so that there is no circle on the way either.
    for (const { branch, moves } of places) if (moves) leave(branch, changed);
    for (const { id, topic, branch } of places) publish(id, branch, topic, changed);
    for (const { topic, branch, moves } of places) if (topic && moves) arrive(branch, this.#above(topic), changed);
    for (const { id, branch } of places) if (!branch.topic && branch.children === 0) this.#branches.delete(id);
    return changed;
  }

  #above({ parent }: PlacedTopic): Branch {
    return parent === undefined ? this.#portal : this.#branchOf(parent);
  }

  #branchOf(id: string): Branch {
    const branch = this.#branches.get(id) ?? newBranch(id);
    this.#branches.set(id, branch);
    return branch;
  }

  #refuseCircles(topics: ReadonlyMap<string, PlacedTopic | undefined>): void {
    const parentOf = (id: string) => (topics.has(id) ? topics.get(id) : this.#branches.get(id)?.topic)?.parent;
    for (const start of topics.keys()) {
      const passed = new Set([start]);
      for (let at = parentOf(start); at !== undefined; at = parentOf(at)) {
        if (passed.has(at))
          throw new SiteError(`The topic "${at}" lies below itself. Give it another parent, and publish it again.`);
        passed.add(at);
      }
    }
  }
}

function newBranch(id: string | undefined): Branch {
  return { id, topic: undefined, parent: undefined, children: 0, items: {} };
}

function leave(branch: Branch, changed: ChangedBranch[]): void {
  if (!branch.parent) return;
  for (const above of ancestors(branch)) {
    for (const [locale, item] of itemsOf(branch)) remove(above, locale, item, changed);
  }
  branch.parent.children--;
  branch.parent = undefined;
}

function arrive(branch: Branch, parent: Branch, changed: ChangedBranch[]): void {
  branch.parent = parent;
  parent.children++;
  for (const above of ancestors(branch)) {
    for (const [locale, item] of itemsOf(branch)) add(above, locale, item, changed);
  }
}

function publish(id: string, branch: Branch, topic: PlacedTopic | undefined, changed: ChangedBranch[]): void {
  const [before, after] = [branch.topic?.published, topic?.published];
  for (const locale of LOCALE_CODES) {
    const [from, to] = [before?.[locale], after?.[locale]];
    if (from === to) continue;
    const item = to === undefined ? undefined : { id, at: to };
    for (const at of [branch, ...ancestors(branch)]) {
      if (from !== undefined) remove(at, locale, { id, at: from }, changed);
      if (item) add(at, locale, item, changed);
    }
  }
  branch.topic = topic;
}

function* itemsOf({ items }: Branch): Generator<[Locale, Item]> {
  for (const locale of LOCALE_CODES) for (const item of items[locale] ?? []) yield [locale, item];
}

function* ancestors({ parent }: Branch): Generator<Branch> {
  for (let at = parent; at; at = at.parent) yield at;
}

function add({ id, items }: Branch, locale: Locale, item: Item, changed: ChangedBranch[]): void {
  const list = items[locale];
  const place = list ? placeIn(list, item, byTime) : 0;
  // Most branches are a topic alone: a list that has grown keeps room for more.
  if (list) list.splice(place, 0, item);
  else items[locale] = [item];
  if (place < NEWEST) changed.push({ locale, id });
}

function remove({ id, items }: Branch, locale: Locale, item: Item, changed: ChangedBranch[]): void {
  const list = items[locale] ?? [];
  const place = placeIn(list, item, byTime);
  list.splice(place, 1);
  if (list.length === 0) delete items[locale];
  if (place < NEWEST) changed.push({ locale, id });
}

function byTime(a: Item, b: Item): number {
  if (a.at !== b.at) return a.at < b.at ? 1 : -1;
  return a.id === b.id ? 0 : a.id < b.id ? -1 : 1;
}
