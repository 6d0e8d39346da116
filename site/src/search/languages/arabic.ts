import { foldAccents } from './fold.ts';
import { type Language, words } from './language.ts';
import { endingStripper } from './strip-ending.ts';

/** Hamza seats and tashkil are marks after decomposition and go with the accents; tatweel only stretches a word. */
function fold(text: string): string {
  return foldAccents(text).replaceAll('\u0640', '').replaceAll('\u0671', 'ا').replaceAll('ى', 'ي').replaceAll('ة', 'ه');
}

const ARTICLE = /^(?:وال|بال|كال|فال|لل|ال)(?=.{2})/;
const AND = /^و(?=.{3})/;
const stripSuffix = endingStripper('ها ان ات ون ين يه ه ي', 3);

/** After the light stemmer "light10" (Larkey, Ballesteros, Connell 2007), with one suffix instead of several. */
function stem(surface: string): string {
  const bare = surface.replace(ARTICLE, '');
  return stripSuffix(bare === surface ? surface.replace(AND, '') : bare);
}

const STOP_WORDS = `
  في من على إلى الى عن مع هذا هذه ذلك تلك التي الذي الذين هو هي هم نحن انا أنت أن إن ان لا ما لم لن قد كان كانت يكون كل بعض
  أو او ثم حتى بين عند عندما كيف متى أين لماذا هل و`;

export const arabic: Language = {
  locale: 'ar',
  fold,
  stem,
  stopWords: words(STOP_WORDS, fold),
  apostrophe: 'joins',
  compounds: false,
  genderForms: false,
};
