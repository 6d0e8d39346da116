import type { ContentModel } from '../model/index.ts';
import { differences } from './compare.ts';
import type { StoredState } from './stored-state.ts';
import { finalDraft, ownFields, type Target } from './target.ts';

export type EntryStatus = 'created' | 'changed' | 'unchanged';

export interface EntryReport {
  readonly file: string;
  readonly status: EntryStatus;
}

export interface ImportReport {
  readonly entries: readonly EntryReport[];
  /** Names of the files that were put into the media library. */
  readonly uploaded: readonly string[];
}

/** What importing each file means for the database as it is. */
export function reportOn(targets: readonly Target[], stored: StoredState, model: ContentModel): EntryReport[] {
  const reports = targets.flatMap((target): EntryReport[] => {
    const { published, draft } = target;
    const isNew = stored.fields(target, 'draft') === undefined && stored.fields(target, 'published') === undefined;
    const status = (isDone: boolean): EntryStatus => (isNew ? 'created' : isDone ? 'unchanged' : 'changed');
    const draftIsDone = isAsWanted(target, 'draft', stored, model);
    const publishedIsDone = isAsWanted(target, 'published', stored, model);
    if (published === undefined)
      return draft === undefined ? [] : [{ file: draft.file, status: status(draftIsDone && publishedIsDone) }];
    if (draft === undefined) return [{ file: published.file, status: status(draftIsDone && publishedIsDone) }];
    return [
      { file: published.file, status: status(publishedIsDone) },
      { file: draft.file, status: status(draftIsDone) },
    ];
  });
  return reports.sort((a, b) => (a.file < b.file ? -1 : 1));
}

export function isAsWanted(
  target: Target,
  version: 'published' | 'draft',
  stored: StoredState,
  model: ContentModel,
): boolean {
  const wanted = version === 'draft' ? finalDraft(target) : target.published?.fields;
  const found = stored.fields(target, version);
  if (wanted === undefined || found === undefined) return wanted === found;
  return differences(wanted, found, ownFields(model, target)).length === 0;
}
