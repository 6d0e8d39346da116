import { AsyncLocalStorage } from 'node:async_hooks';
import type { UID } from '@strapi/strapi';

export interface PackagedDocument {
  readonly uid: UID.ContentType;
  readonly documentId: string;
  readonly locale: string;
}

interface PackageContext {
  readonly published: ReadonlySet<string>;
  /** Work that waits for the end, in the order in which it was first asked for; then what looks at the result of it. */
  readonly waiting: (() => Promise<void>)[];
  readonly last: (() => Promise<void>)[];
}

const storage = new AsyncLocalStorage<PackageContext>();

const keyOf = ({ uid, documentId, locale }: PackagedDocument): string => `${uid} ${documentId} ${locale}`;

/**
 * Many documents that are written and published together, in one transaction that the caller opens.
 * `documents` are those that are published when `fn` is done: until then they count as published for each other.
 * What looks at several documents at once (trees, paths, shared relations) is done at the end, so the order is free.
 */
export async function withinPackage<T>(documents: readonly PackagedDocument[], fn: () => Promise<T>): Promise<T> {
  const context: PackageContext = { published: new Set(documents.map(keyOf)), waiting: [], last: [] };
  return storage.run(context, async () => {
    const result = await fn();
    for (const work of [...context.waiting, ...context.last]) await work();
    return result;
  });
}

export const isWithinPackage = (): boolean => storage.getStore() !== undefined;

/** True for a document that the running package publishes, now or later. */
export const isPublishedByPackage = (document: PackagedDocument): boolean =>
  storage.getStore()?.published.has(keyOf(document)) ?? false;

/**
 * Makes work that is done at once, or, within a package, once at its end for everything that was asked for;
 * `last` after all other work.
 */
export function deferrable<T>(
  work: (items: readonly T[]) => Promise<void>,
  { last = false } = {},
): (item: T) => Promise<void> {
  const queues = new WeakMap<PackageContext, T[]>();
  return async (item) => {
    const context = storage.getStore();
    if (!context) return work([item]);
    const queue = queues.get(context);
    if (queue) {
      queue.push(item);
      return;
    }
    const items = [item];
    queues.set(context, items);
    (last ? context.last : context.waiting).push(() => work(items));
  };
}
