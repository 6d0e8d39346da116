export { createLibrary } from './library/create-library.ts';
export type { Library } from './library/library.ts';
