export { runCommand } from './command.ts';
export { runExport } from './run-export.ts';
export { runImport } from './run-import.ts';
