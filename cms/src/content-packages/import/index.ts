export { importPackage, type ImportOptions } from './import-package.ts';
export { DatabaseBusyError } from './lock.ts';
export type { EntryStatus, ImportReport } from './report.ts';
