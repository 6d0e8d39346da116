import type { ContentType } from '@themenportal/shared/content';
import { SOURCE_LOCALE } from '@themenportal/shared/locales';
import type { City } from '../city/city.ts';

/** Of this run: a portal that is used again must not show already what is waited for. */
const RUN = Date.now().toString(36);

/** An edit, and where it shows. */
export interface Edit {
  readonly type: ContentType;
  readonly documentId: string;
  readonly fields: Readonly<Record<string, unknown>>;
  /** Stands on the pages once the edit is live, and not before. */
  readonly mark: string;
  readonly pages: readonly string[];
}

/** The edit of a round: a topic and an office by turns, never the same twice in a row. */
export function changesOf(city: City, round: number): Edit {
  return round % 2 === 0 ? editTopic(city, round) : editOffice(city, round);
}

/** Changes the text of one page. */
export function editTopic({ entries }: City, round: number): Edit {
  const leaves = entries.topic.filter(({ locale, path }) => locale === SOURCE_LOCALE && path.split('/').length >= 6);
  const topic = at(leaves, round * 37);
  const mark = `Stand der Messung ${RUN}-${round}-${topic.documentId}`;
  const introduction = [{ type: 'paragraph', children: [{ type: 'text', text: mark }] }];
  return { type: 'topic', documentId: topic.documentId, fields: { introduction }, mark, pages: [topic.path] };
}

/** Changes what stands on the page of an office and on those of its topics that name it as their contact. */
function editOffice({ entries }: City, round: number): Edit {
  const offices = entries.office.filter(({ locale }) => locale === SOURCE_LOCALE);
  const office = at(offices, round * 7);
  const page = entries.topic.find(
    ({ locale, contactOffices }) => locale === SOURCE_LOCALE && contactOffices.includes(office.documentId),
  );
  const mark = `messung-${RUN}-${round}@beispielstadt.example`;
  const pages = [office.path, ...(page === undefined ? [] : [page.path])];
  return { type: 'office', documentId: office.documentId, fields: { email: mark }, mark, pages };
}

/** Changes the title of the root topic, which stands in the menu of every page. */
export function editMenu(round: number): Edit {
  const mark = `Themen ${RUN}-${round}`;
  return { type: 'topic', documentId: 'themen', fields: { title: mark }, mark, pages: [] };
}

function at<T>(items: readonly T[], index: number): T {
  const item = items[index % items.length];
  if (item === undefined) throw new Error('The city is too small for this edit.');
  return item;
}
