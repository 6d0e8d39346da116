export { exportPackage, type ExportReport } from './export-package.ts';
