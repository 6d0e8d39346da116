export { exportPackage, type ExportReport } from './export/index.ts';
export { importPackage, type ImportOptions, type ImportReport } from './import/index.ts';
export { isEmpty } from './is-empty.ts';
export { readContentModel, type ContentModel } from './model/index.ts';
export { checkPackage, type CheckedPackage } from './package/index.ts';
export { describeProblem, PackageError, type Problem } from './problem.ts';
