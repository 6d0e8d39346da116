/** In Leichte Sprache, which exists in German only. */
export const MORE_IN_PLAIN_LANGUAGE = 'Das gibt es noch in Leichter Sprache';
