export * from './check-version.ts';
export * from './entry-path.ts';
export * from './format.ts';
