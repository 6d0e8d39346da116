import type { ContentType } from '@themenportal/shared/content';
import { SOURCE_LOCALE } from '@themenportal/shared/locales';
import type { City } from '../city/city.ts';

/** An edit, and where it shows. */
export interface Edit {
  readonly type: ContentType;
  readonly documentId: string;
  readonly fields: Readonly<Record<string, unknown>>;
  /** Stands on the pages once the edit is live, and not before. */
  readonly mark: string;
  readonly pages: readonly string[];
}

/** Changes the text of one page. */
export function editTopic({ entries }: City, round: number): Edit {
  const leaves = entries.topic.filter(({ locale, path }) => locale === SOURCE_LOCALE && path.split('/').length >= 6);
  const topic = at(leaves, round * 37);
  const mark = `Stand der Messung ${round}-${topic.documentId}`;
  const introduction = [{ type: 'paragraph', children: [{ type: 'text', text: mark }] }];
  return { type: 'topic', documentId: topic.documentId, fields: { introduction }, mark, pages: [topic.path] };
}

function at<T>(items: readonly T[], index: number): T {
  const item = items[index % items.length];
  if (item === undefined) throw new Error('The city is too small for this edit.');
  return item;
}
