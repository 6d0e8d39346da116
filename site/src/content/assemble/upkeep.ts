import type { Topic } from '@themenportal/shared/content';
import { cityDate } from '../../i18n/format.ts';
import { upkeepTextsFor } from '../../i18n/upkeep-texts.ts';
import { type Branch, branchAround, feedPath } from '../feeds/branches.ts';
import type { Library } from '../library.ts';
import type { Link, Upkeep } from '../page-data.ts';
import { type Assembly, officeLink } from './assembly.ts';
import { portalOf } from './portal-frame.ts';

export function upkeep({ library, locale }: Assembly, topic: Topic): Upkeep {
  const { publishedAt, changeNote, reviewDueAt, contentOwner, leadOffice } = topic;
  const from = `The topic "${topic.documentId}" (${locale}), field ${contentOwner ? 'contentOwner' : 'leadOffice'},`;
  return {
    updatedOn: publishedAt && cityDate(publishedAt),
    changeNote,
    // Who has charge of the text, and not of the matter, may be another office.
    responsible: officeLink(library.offices.get(locale, contentOwner ?? leadOffice, from), locale),
    reviewDueOn: reviewDueAt,
    reviewOverdue: reviewDueAt !== undefined && library.isPast(reviewDueAt),
    feed: feedLink(library, branchAround(library, topic)),
  };
}

export function feedLink(library: Library, branch: Branch): Link {
  const subject = branch.topic?.shortTitle ?? branch.topic?.title ?? portalOf(library, branch.locale).portalName;
  return { text: upkeepTextsFor(branch.locale).changesIn(subject), href: feedPath(branch) };
}
