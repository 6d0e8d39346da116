export { importPackage, type ImportOptions } from './import-package.ts';
export type { EntryStatus, ImportReport } from './report.ts';
