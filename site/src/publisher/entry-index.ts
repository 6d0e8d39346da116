import type { EntryChange, EntryTotal } from '@themenportal/shared/changes';
import type { EntrySource } from '../content/library/entry-source.ts';
import { remembering } from '@themenportal/shared/remembering';
import { type AuthoredLink, authoredLinks } from './authored-links.ts';
import { entryKey } from '../content/library/entry-key.ts';

interface Facts {
  readonly collection: string;
  readonly documentId: string;
  readonly path: string | undefined;
  /** What editors call it. */
  readonly name: string;
  readonly links: readonly AuthoredLink[];
}

/** What a text that links somewhere is called, and to which section it links. */
export interface Linking {
  readonly name: string;
  readonly fragment: string;
}

/** The entries of a release, as far as the guards ask about them. Follows changes at the cost of what changes. */
export class EntryIndex {
  readonly #siteUrl: string;
  readonly #facts = new Map<string, Facts>();
  readonly #counts = new Map<string, number>();
  readonly #byPath = new Map<string, string>();
  readonly #linking = new Map<string, Set<string>>();

  constructor({ names, read }: EntrySource, siteUrl: string) {
    this.#siteUrl = siteUrl;
    for (const name of names()) {
      const entry = read(name.type, name.documentId, name.locale);
      if (entry) this.#put(entryKey(name), this.#factsOf(name.type, entry));
    }
  }

  /** Applies changes; the result takes them back. */
  apply(changes: readonly EntryChange[]): () => void {
    const undo: (() => void)[] = [];
    for (const change of changes) {
      const key = entryKey(change);
      const before = this.#facts.get(key);
      this.#put(key, change.entry && this.#factsOf(change.type, change.entry));
      undo.unshift(() => this.#put(key, before));
    }
    return () => {
      for (const step of undo) step();
    };
  }

  has(key: string): boolean {
    return this.#facts.has(key);
  }

  /** By `type locale`. */
  get counts(): ReadonlyMap<string, number> {
    return this.#counts;
  }

  /** The id of the document whose own page lies at a path. */
  documentAt(path: string): string | undefined {
    return this.#byPath.get(path);
  }

  /** The texts that link to a page. */
  linkingTo(pathname: string): Linking[] {
    return [...(this.#linking.get(pathname) ?? [])].flatMap((key) => {
      const facts = this.#facts.get(key);
      const links = facts?.links.filter((link) => link.pathname === pathname) ?? [];
      return links.map(({ fragment }) => ({ name: facts?.name ?? key, fragment }));
    });
  }

  #factsOf(type: string, entry: Entry): Facts {
    const { documentId, locale, path } = entry;
    const collection = known(collectionOf({ type, locale }));
    const links = authoredLinks(entry, this.#siteUrl);
    // Most texts link nowhere: what they are called is not asked for.
    if (links.length === 0) return { collection, documentId, path, name: '', links: NO_LINKS };
    return { collection, documentId, path, name: entry.title ?? entry.name ?? entry.portalName ?? documentId, links };
  }

  #put(key: string, facts: Facts | undefined): void {
    const before = this.#facts.get(key);
    if (before) this.#forget(key, before);
    if (!facts) return;
    this.#facts.set(key, facts);
    this.#counts.set(facts.collection, (this.#counts.get(facts.collection) ?? 0) + 1);
    if (facts.path !== undefined) this.#byPath.set(facts.path, facts.documentId);
    for (const { pathname } of facts.links) {
      const keys = this.#linking.get(pathname);
      if (keys) keys.add(key);
      else this.#linking.set(pathname, new Set([key]));
    }
  }

  #forget(key: string, { collection, documentId, path, links }: Facts): void {
    this.#facts.delete(key);
    this.#counts.set(collection, (this.#counts.get(collection) ?? 0) - 1);
    // Another document may have taken the address meanwhile.
    if (path !== undefined && this.#byPath.get(path) === documentId) this.#byPath.delete(path);
    for (const { pathname } of links) {
      const keys = this.#linking.get(pathname);
      keys?.delete(key);
      if (keys?.size === 0) this.#linking.delete(pathname);
    }
  }
}

const NO_LINKS: readonly AuthoredLink[] = [];

/** The same text for the same collection, which thousands of entries share. */
const known = remembering((collection: string) => collection);

interface Entry {
  readonly documentId: string;
  readonly locale: string;
  readonly path?: string | undefined;
  readonly title?: string | undefined;
  readonly name?: string | undefined;
  readonly portalName?: string | undefined;
}

export function collectionOf({ type, locale }: Pick<EntryTotal, 'type' | 'locale'>): string {
  return `${type} ${locale}`;
}
