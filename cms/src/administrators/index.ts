export { ensureFirstAdministrator } from './first-administrator.ts';
export { makeGermanTheDefaultLanguage } from './german-by-default.ts';
export { keepReceiversToAdministrators } from './receivers-to-administrators.ts';
