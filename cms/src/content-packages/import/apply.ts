import type { Core } from '@strapi/strapi';
import { inWorkableOrder, withinPackage } from '../../document-actions/index.ts';
import { MANIFEST_FILE } from '@themenportal/shared/content-package';
import type { ContentModel } from '../model/index.ts';
import { PackageError } from '../problem.ts';
import { differences } from './compare.ts';
import type { Progress } from './progress.ts';
import { asPackageError } from './refusal.ts';
import { isAsWanted } from './report.ts';
import { readStoredState, type Digests, type StoredState } from './stored-state.ts';
import { contentToPublish, finalDraft, ownFields, type Target } from './target.ts';
import type { Writer } from './writer.ts';

export interface Application {
  readonly strapi: Core.Strapi;
  readonly model: ContentModel;
  readonly targets: readonly Target[];
  readonly digests: Digests;
  readonly writer: Writer;
  readonly progress: Progress;
}

/**
 * Relations lead to documents that come later, and publishing drops those to documents that are not published yet.
 * So what is not as wanted is written again; circles of relations need two or three passes, more have no effect.
 */
const MAX_PASSES = 4;

/** Writes until the database holds what the package says; throws where it does not come to that. */
export async function apply(application: Application, before: StoredState): Promise<void> {
  const { strapi, model, targets, digests } = application;
  let stored = before;
  for (let pass = 1; pass <= MAX_PASSES; pass += 1) {
    const open = openTargets(targets, stored, model);
    if (open.length === 0) return;
    await runPass(application, open, stored);
    stored = await readStoredState(strapi, model, targets, digests);
  }
  throw notKept(openTargets(targets, stored, model), stored, model);
}

function openTargets(targets: readonly Target[], stored: StoredState, model: ContentModel): Target[] {
  return targets.filter(
    (target) => !isAsWanted(target, 'published', stored, model) || !isAsWanted(target, 'draft', stored, model),
  );
}

async function runPass(application: Application, open: readonly Target[], stored: StoredState): Promise<void> {
  const { model, targets, writer, progress } = application;
  const published = targets.flatMap(({ type, documentId, locale, published }) =>
    published === undefined ? [] : [{ uid: model.of(type).uid, documentId, locale }],
  );
  const toPublish = open.filter(
    (target) => target.published !== undefined && !isAsWanted(target, 'published', stored, model),
  );
  const toUnpublish = open.filter(
    (target) => target.published === undefined && stored.fields(target, 'published') !== undefined,
  );
  const draftsOnly = open.filter((target) => target.published === undefined);
  const work = async (): Promise<void> => {
    await saveDrafts(application, [...toPublish, ...draftsOnly].sort(inOrderOf(targets)), contentToPublish);
    for (const target of progress.over('Publishing', toPublish)) await writer.publish(target);
    // What others still need cannot be withdrawn before them, and they may be among those to withdraw.
    await inWorkableOrder(toUnpublish, (target) => writer.unpublish(target), isRefusal);
    await saveDrafts(
      application,
      open.filter((target) => target.published !== undefined),
      finalDraft,
    );
  };
  try {
    await withinPackage(published, work);
  } catch (error) {
    throw asPackageError(error, MANIFEST_FILE, (type, documentId, locale) => {
      const target = targets.find(
        (known) => known.type === type && known.documentId === documentId && known.locale === locale,
      );
      return (target?.published ?? target?.draft)?.file;
    });
  }
}

const isRefusal = (error: unknown): boolean => error instanceof PackageError;

/** A second round gives the relations whose targets came later. */
async function saveDrafts(
  { strapi, model, digests, writer, progress }: Application,
  targets: readonly Target[],
  wanted: typeof finalDraft,
): Promise<void> {
  for (let round = 1; round <= 2; round += 1) {
    const stored = await readStoredState(strapi, model, targets, digests);
    const open = targets.filter((target) => {
      const found = stored.fields(target, 'draft');
      return found === undefined || differences(wanted(target), found, ownFields(model, target)).length > 0;
    });
    for (const target of progress.over('Saving drafts', open)) await writer.saveDraft(target, wanted(target));
  }
}

function inOrderOf(targets: readonly Target[]): (a: Target, b: Target) => number {
  const places = new Map(targets.map((target, index) => [target, index]));
  return (a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0);
}

function notKept(open: readonly Target[], stored: StoredState, model: ContentModel): PackageError {
  return new PackageError(
    open.flatMap((target) => {
      const fields = ownFields(model, target);
      return (['published', 'draft'] as const)
        .filter((version) => !isAsWanted(target, version, stored, model))
        .flatMap((version) => {
          const wanted = version === 'draft' ? finalDraft(target) : target.published?.fields;
          const file = (version === 'draft' ? target.draft : target.published)?.file ?? target.published?.file ?? '';
          const found = stored.fields(target, version);
          const names = wanted === undefined || found === undefined ? [] : differences(wanted, found, fields);
          const reason = `The CMS did not keep this value in the ${version} version.`;
          return names.length === 0
            ? [{ file, reason: `The CMS did not keep the ${version} version.` }]
            : names.map((field) => ({ file, field, reason }));
        });
    }),
  );
}
