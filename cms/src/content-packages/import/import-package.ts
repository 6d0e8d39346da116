import type { Core } from '@strapi/strapi';
import type { ContentModel } from '../model/index.ts';
import type { CheckedPackage } from '../package/index.ts';
import { PackageError, type Problem } from '../problem.ts';
import { apply } from './apply.ts';
import { checkOutside } from './check-outside.ts';
import { checkSingleDocuments } from './check-single-documents.ts';
import { lockForWriting } from '../../document-actions/index.ts';
import { provideMedia, referToMedia } from './media.ts';
import { Progress } from './progress.ts';
import { reportOn, type ImportReport } from './report.ts';
import { readStoredState, type Digests } from './stored-state.ts';
import { settle } from '../../database/settle.ts';
import { targetsOf } from './target.ts';
import { undoingUploads, withoutImageProcessing } from './uploads.ts';
import { Writer } from './writer.ts';

export interface ImportOptions {
  /** Does everything, so that the report is true, and takes it back. */
  readonly dryRun?: boolean;
  readonly onProgress?: (line: string) => void;
}

/** Imports all of a package or nothing. Throws a PackageError with every problem that was found. */
export async function importPackage(
  strapi: Core.Strapi,
  model: ContentModel,
  checked: CheckedPackage,
  options: ImportOptions = {},
): Promise<ImportReport> {
  try {
    const report = await undoingUploads(strapi, () =>
      strapi.db.transaction(async () => {
        const report = await runImport(strapi, model, checked, new Progress(options.onProgress ?? (() => {})));
        if (options.dryRun) throw new Rehearsed(report);
        return report;
      }),
    );
    await settle(strapi);
    return report;
  } catch (error) {
    if (error instanceof Rehearsed) return error.report;
    throw error;
  }
}

/** Rolls a rehearsal back. */
class Rehearsed extends Error {
  override name = 'Rehearsed';
  readonly report: ImportReport;

  constructor(report: ImportReport) {
    super('This was a dry run.');
    this.report = report;
  }
}

async function runImport(
  strapi: Core.Strapi,
  model: ContentModel,
  { pack, problems, outside }: CheckedPackage,
  progress: Progress,
): Promise<ImportReport> {
  await lockForWriting(strapi, { patiently: true });
  refuse([
    ...problems,
    ...(await checkOutside(strapi, model, outside)),
    ...(await checkSingleDocuments(strapi, model, pack)),
  ]);

  const { entries, files } = await referToMedia(pack, model);
  const targets = targetsOf(entries, model);
  const digests: Digests = new Map();
  const stored = await readStoredState(strapi, model, targets, digests);
  const report = reportOn(targets, stored, model);
  if (report.every(({ status }) => status === 'unchanged')) return { entries: report, uploaded: [] };

  const uploaded = await withoutImageProcessing(strapi, async () => {
    const media = await provideMedia(strapi, files, stored.fileKeys, digests);
    const writer = new Writer(strapi, model, media.keys);
    await writer.learnDrafts();
    await apply({ strapi, model, targets, digests, writer, progress }, stored);
    return media.uploaded;
  });
  return { entries: report, uploaded };
}

function refuse(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new PackageError(problems);
}
