import type { Topic } from '@themenportal/shared/content';
import { SOURCE_LOCALE } from '@themenportal/shared/locales';
import type { Library } from '../library.ts';

type Place = Pick<Topic, 'position' | 'documentId'>;

/** Topics as one meets them on the way through the tree: each before those below it, neighbours in the editors' order. */
export function inTreeOrder(library: Library, topics: readonly Topic[]): Topic[] {
  return topics
    .map((topic) => ({ topic, way: wayTo(library, topic) }))
    .sort((a, b) => compare(a.way, b.way))
    .map(({ topic }) => topic);
}

function wayTo({ topics }: Library, topic: Topic): Place[] {
  const way: Place[] = [];
  for (let at: Topic | undefined = topic; at;) {
    const { documentId, position, parent }: Topic = at;
    way.unshift({ documentId, position });
    at =
      parent === undefined ? undefined : topics.get(SOURCE_LOCALE, parent, `The topic "${documentId}", field parent,`);
  }
  return way;
}

function compare(a: readonly Place[], b: readonly Place[]): number {
  for (const [depth, step] of a.entries()) {
    const other = b[depth];
    if (!other) return 1;
    if (step.documentId !== other.documentId) {
      return step.position - other.position || (step.documentId < other.documentId ? -1 : 1);
    }
  }
  return a.length - b.length;
}
