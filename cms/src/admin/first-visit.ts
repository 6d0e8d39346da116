/** Settings that the panel keeps in the browser, with what a first visit starts from. A later choice stays. */
const defaults: Readonly<Record<string, string>> = {
  // Asked before the account's own language: without it the login page is English.
  'strapi-admin-language': 'de',
  // The vendor's announcement of a new media library, in English.
  'STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:false': 'true',
};

export const applyFirstVisitDefaults = (storage: Storage): void => {
  for (const [key, value] of Object.entries(defaults)) {
    if (storage.getItem(key) === null) storage.setItem(key, value);
  }
};
