import type { Topic } from '@themenportal/shared/content';
import { homePath } from '@themenportal/shared/paths';
import { type Language, languageOf } from '../../i18n/texts.ts';
import { upkeepTextsFor } from '../../i18n/upkeep-texts.ts';
import { portalOf } from '../assemble/portal-frame.ts';
import type { Library } from '../library.ts';
import { type Branch, feedPath } from './branches.ts';
import { uuidOf } from './uuid.ts';

/** What changed in a branch, the newest change first. */
export interface Feed {
  id: string;
  title: string;
  path: string;
  pagePath: string;
  language: Language;
  author: string;
  /** ISO 8601 instant. */
  updated: string;
  entries: FeedEntry[];
}

export interface FeedEntry {
  id: string;
  title: string;
  summary: string;
  path: string;
  author: string;
  updated: string;
}

export function feedOf(library: Library, branch: Branch): Feed {
  const { locale, topic } = branch;
  const portal = portalOf(library, locale);
  const entries = library.newestTopics(locale, topic?.documentId).flatMap((found) => entryOf(library, found) ?? []);
  const subject = topic?.title ?? portal.portalName;
  return {
    id: uuidOf(`feed/${topic?.documentId ?? ''}/${locale}`),
    title: `${upkeepTextsFor(locale).changesIn(subject)} · ${portal.cityName}`,
    path: feedPath(branch),
    pagePath: topic?.path ?? homePath(locale),
    language: languageOf(locale),
    author: portal.cityName,
    updated: entries[0]?.updated ?? `${library.today}T00:00:00Z`,
    entries,
  };
}

/** The change note says what is new; a page that never had one is new itself. */
function entryOf({ offices }: Library, topic: Topic): FeedEntry | undefined {
  const { documentId, locale, title, path, publishedAt, leadOffice } = topic;
  if (publishedAt === undefined) return undefined;
  const from = `The topic "${documentId}" (${locale}), field leadOffice,`;
  return {
    id: uuidOf(`topic/${documentId}/${locale}`),
    title,
    summary: topic.changeNote ?? topic.summary,
    path,
    author: offices.get(locale, leadOffice, from).name,
    updated: publishedAt,
  };
}
