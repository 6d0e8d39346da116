import type { ContentModel } from '../model/index.ts';
import type { Problem } from '../problem.ts';
import { checkCircles } from './check-circles.ts';
import { checkContract } from './check-contract.ts';
import { checkReferences, type OutsideReference } from './check-references.ts';
import { checkStructure, indexEntries } from './check-structure.ts';
import type { ContentPackage } from './content-package.ts';
import { readPackage } from './read-package.ts';

export interface CheckedPackage {
  readonly pack: ContentPackage;
  /** Everything wrong that shows without a database. */
  readonly problems: readonly Problem[];
  /** What only a database can answer. */
  readonly outside: readonly OutsideReference[];
}

/** Throws a PackageError where the folder is no package at all. */
export async function checkPackage(folder: string, model: ContentModel): Promise<CheckedPackage> {
  const unreadable: Problem[] = [];
  const pack = await readPackage(folder, model, unreadable);
  const index = indexEntries(pack);
  const { problems: broken, outside } = checkReferences(pack, index, model);
  const contract = checkContract(pack, index, model).filter((problem) => !isEcho(problem, unreadable));
  return {
    pack,
    problems: [
      ...unreadable,
      ...checkStructure(pack, index, model),
      ...checkCircles(pack, index, model),
      ...contract,
      ...broken,
    ],
    outside,
  };
}

/** A value that could not be read is missing for the contract too; saying so would send the reader the wrong way. */
function isEcho({ file, field = '' }: Problem, unreadable: readonly Problem[]): boolean {
  const contains = (outer: string, inner: string): boolean =>
    outer === '' || inner === outer || inner.startsWith(`${outer}.`) || inner.startsWith(`${outer}[`);
  return unreadable.some((told) => {
    const { field: toldField = '' } = told;
    return told.file === file && (contains(toldField, field) || contains(field, toldField));
  });
}
