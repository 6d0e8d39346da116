/** Entries in one list, at the root and in every relation. */
export const pageSize = 100;

/** Bytes of one request; the largest operation of the site has about 4 KiB. */
export const bodyBytes = 32 * 1024;

/** Lexical tokens of one query document: bounds parsing and validation, before anything is read. */
export const documentTokens = 2_000;

/** Levels of fields, and fields in all once fragments are spread; the site's largest operation has 5 and about 150. */
export const depth = 9;
export const fields = 1_000;

/** Root fields and renamed fields: each lets one request ask for the same work again. */
export const rootFields = 10;
export const aliases = 30;

/** What the filters and the order of one list may make the database compare for each entry. */
export const filterConditions = 20;
export const filterLevels = 5;
export const sortTerms = 4;

/** Entries, components and files that one request may load from the database. */
export const loadedEntries = 25_000;

/** Published entries or changes in one page of the change log. */
export const entriesInPage = 500;

/** What a whole entry counts in that budget: two full pages of the change log and a little more. */
export const partsOfEntry = 20;
