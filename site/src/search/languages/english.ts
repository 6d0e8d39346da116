import { stemmer } from '@orama/stemmers/english';
import { foldAccents } from './fold.ts';
import { type Language, words } from './language.ts';

const STOP_WORDS = `
  a about all also an and any are as at be been but by can do does for from had has have how i if in into is it its me my
  no not of on or our so than that the their them then there these they this those to was we were what when where which
  who why will with you your`;

export const english: Language = {
  locale: 'en',
  fold: foldAccents,
  stem: stemmer,
  stopWords: words(STOP_WORDS, foldAccents),
  apostrophe: 'ends',
  compounds: false,
  genderForms: false,
};
